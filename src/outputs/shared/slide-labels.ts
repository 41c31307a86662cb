/** The quiet line above a slide's title: what kind of moment this is, with whom, how long. */
import { groupingInWords } from './groupings.ts'
import type { DeckSlide } from './slides.ts'

export interface SlideLabel {
  /** The kind of moment: "Oefening". */
  readonly kind: string
  /** What one wants to know with it: "in drietallen", "10 minuten". */
  readonly details: readonly string[]
}

/** The label of a slide; none for plain explanation, which is what a slide is when nothing is asked of the group. */
export function labelOf(slide: DeckSlide): SlideLabel | undefined {
  switch (slide.kind) {
    case 'opening':
      return { kind: `Sessie ${slide.number}`, details: [] }
    case 'tekst':
    case 'kern':
    case 'beeld':
      return slide.exercise && { kind: 'Oefening', details: [slide.exercise.title] }
    case 'rollen':
      return { kind: 'Oefening', details: [slide.exercise.title] }
    case 'gesprek':
      return { kind: 'In gesprek', details: [] }
    case 'oefening':
      return {
        kind: 'Oefening',
        details: [groupingInWords(slide.grouping), minutesInWords(slide.minutes)],
      }
    case 'nabespreking':
      return { kind: 'Nabespreking', details: slide.exercise ? [slide.exercise.title] : [] }
    case 'film':
      return { kind: 'Filmfragment', details: [] }
    case 'herhaling':
      return { kind: 'Herhaling', details: [] }
    case 'reflectie':
      return { kind: 'Reflectie', details: [] }
    case 'thuisopdracht':
      return { kind: 'Thuisopdracht', details: [] }
  }
}

function minutesInWords(minutes: number): string {
  return minutes === 1 ? '1 minuut' : `${minutes} minuten`
}
