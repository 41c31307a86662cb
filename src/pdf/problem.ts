/** What could not be printed as asked. Nothing is left out silently: whoever renders decides what to do with these. */
import type { Place } from '../model/place.ts'

export type Problem =
  /** The font lacks it; a question mark stands in its place. */
  | { readonly kind: 'missingCharacter'; readonly place: Place | undefined; readonly character: string }
  /** Higher than a whole page (or card) by `excess` points; it runs over the edge. */
  | { readonly kind: 'tooHigh'; readonly place: Place | undefined; readonly excess: number }
  /** A field got fewer lines than asked, because no page holds them all. */
  | { readonly kind: 'fewerLines'; readonly place: Place; readonly asked: number; readonly given: number }
  /** A frame to draw in became lower than asked, because no page holds it; in points. */
  | { readonly kind: 'lowerBox'; readonly place: Place; readonly asked: number; readonly given: number }
  /** A card needs more than one card's room; it goes on on the next. */
  | { readonly kind: 'cardTooFull'; readonly place: Place; readonly cards: number }
  /** A link or a line in the contents points at nothing. */
  | { readonly kind: 'unknownAnchor'; readonly place: Place; readonly anchor: string }
  /** A drawing uses what this room cannot paint. */
  | { readonly kind: 'unknownSvg'; readonly place: Place; readonly what: string }

export type ReportProblem = (problem: Problem) => void
