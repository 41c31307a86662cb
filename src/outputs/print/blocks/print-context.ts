/** What turning text into blocks needs to know besides the text. */
import type { References } from '../../shared/references.ts'
import type { ParticipantCourse } from '../../../model/participant.ts'
import type { PrintStyle } from './print-style.ts'

export interface PrintContext {
  readonly references: References & Pick<ParticipantCourse, 'films'>
  /** Stands before every field's id: `sessie-01-`. Names are permanent: saved answers are found again by them. */
  readonly fieldPrefix: string
  /** Words of the glossary that were met; undefined where no glossary is printed, so that they are no links. */
  readonly terms: Set<string> | undefined
  readonly style: PrintStyle
  /** Indent of text to read; 0 without a column for labels. */
  readonly indent: number
}

export function workbookContext(
  course: ParticipantCourse,
  terms: Set<string> | undefined,
  fieldPrefix: string,
  style: PrintStyle,
): PrintContext {
  return { references: course, fieldPrefix, terms, style, indent: style.labelColumn }
}

/** `sessie-01-`. */
export function sessionPrefix(session: number): string {
  return `sessie-${String(session).padStart(2, '0')}-`
}

export function termAnchor(id: string): string {
  return `begrip-${id}`
}
