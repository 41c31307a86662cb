/** A message to an author: data, so that it can be listed, tested and shown in a terminal or on a page. */
import type { Place } from '../model/place.ts'

export interface Diagnostic {
  /** Permanent: `tag-onbekend`. Never renamed, never used for something else. */
  readonly id: string
  readonly level: 'fout' | 'let op'
  readonly place: Place
  /** What is the matter, in one Dutch sentence without a full stop. */
  readonly what: string
  /** Why it matters. */
  readonly why: string
  /** How to mend it. */
  readonly remedy: string
}
