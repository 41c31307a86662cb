/** Places to write. On a slide only the prompt shows; on paper and on screen there is room for an answer. */
import type { Place } from './place.ts'
import type { Inline } from './prose.ts'

export type Field = Question | Scale | Choice

interface FieldBase {
  readonly place: Place
  /** Unique within the session; the field's name in the workbook, so answers can be read back. */
  readonly id: string
  readonly prompt: readonly Inline<'group'>[]
}

/** `<Vraag regels>`: an open question with `lines` writing lines. */
export interface Question extends FieldBase {
  readonly kind: 'question'
  readonly lines: number
}

/** `<Schaal van tot>`: one mark out of `steps` between two ends. */
export interface Scale extends FieldBase {
  readonly kind: 'scale'
  readonly from: string
  readonly to: string
  readonly steps: number
}

/** `<Keuze opties>`: tick what fits; `multiple` where more than one may be ticked. */
export interface Choice extends FieldBase {
  readonly kind: 'choice'
  readonly options: readonly string[]
  readonly multiple: boolean
}
