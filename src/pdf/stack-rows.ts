/** Rows to items: the last step of every page, and of whatever stands side by side or on a card. */
import type { Frame, Item, RectangleItem, Row } from './boxes.ts'
import { moveItem } from './boxes.ts'

export interface PlacedRow {
  readonly row: Row
  /** Of its upper edge. */
  readonly y: number
}

export interface Stack {
  readonly rows: readonly PlacedRow[]
  readonly height: number
}

/** Room between two rows that follow each other. */
export function gapBetween(above: Row | undefined, below: Row): number {
  return above ? Math.max(above.after, below.before) : 0
}

/** Puts `rows` below each other from y = 0, without a page in mind. */
export function stackRows(rows: readonly Row[]): Stack {
  const placed: PlacedRow[] = []
  let y = 0
  let above: Row | undefined
  for (const row of rows) {
    y += gapBetween(above, row)
    placed.push({ row, y })
    y += row.height
    above = row
  }
  return { rows: placed, height: y }
}

/** The items of `rows`, moved by `dx` and `dy`, panels first so that they lie behind the text. */
export function itemsOf(rows: readonly PlacedRow[], dx: number, dy: number): Item[] {
  const panels = framesOf(rows).flatMap((frame) => panelItems(frame, rows))
  const contents = rows.flatMap(({ row, y }) => row.items.map((item) => moveItem(item, 0, y)))
  return [...panels, ...contents].map((item) => moveItem(item, dx, dy))
}

function framesOf(rows: readonly PlacedRow[]): Frame[] {
  return [...new Set(rows.flatMap(({ row }) => row.frames))]
}

function panelItems(frame: Frame, rows: readonly PlacedRow[]): RectangleItem[] {
  const inside = rows.filter(({ row }) => row.frames.includes(frame))
  const first = inside[0]
  const last = inside.at(-1)
  if (!first || !last) return []
  const top = first.y - (isPadding(first.row) ? 0 : frame.padding)
  const bottom = last.y + last.row.height + (isPadding(last.row) ? 0 : frame.padding)
  const area = { kind: 'rectangle', x: frame.x, y: top, width: frame.width, height: bottom - top } as const
  const items: RectangleItem[] = []
  if (frame.tint || frame.border) items.push({ ...area, fill: frame.tint, border: frame.border })
  if (frame.bar) items.push({ ...area, width: 3, fill: frame.bar })
  return items
}

/** A panel begins and ends with a row of its own that is only room. */
function isPadding(row: Row): boolean {
  return row.items.length === 0
}
