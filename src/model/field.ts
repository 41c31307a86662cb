/** Places to write. On a slide only the prompt shows; on paper and on screen there is room for an answer. */
import type { Place } from './place.ts'
import type { Inline } from './prose.ts'

export type Field = Question | Scale | Choice | Diary | DrawingBox

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

/** `<Dagboek kolommen rijen>`: a table with a cell to fill in for each row and column. */
export interface Diary extends FieldBase {
  readonly kind: 'diary'
  readonly columns: readonly string[]
  readonly rows: readonly string[]
}

/** `<Tekenvak hoogte beeld>`: an empty box to draw in, on paper; `picture`, by id, stands in it already. */
export interface DrawingBox extends FieldBase {
  readonly kind: 'drawingBox'
  /** In millimetres. */
  readonly height: number
  readonly picture?: string | undefined
}
