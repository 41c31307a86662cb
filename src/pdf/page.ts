/** A page that has been laid out: everything on it has its place. */
import type { Item } from './boxes.ts'

export interface Page {
  readonly width: number
  readonly height: number
  readonly opensQuire: boolean
  /** Behind everything. */
  readonly backdrop: readonly Item[]
  readonly items: readonly Item[]
  /** Running head and page number. */
  readonly head: readonly Item[]
  readonly foot: readonly Item[]
}
