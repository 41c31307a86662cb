/** Places to write and tick. The lines are decoration; the field over them carries name and description. */
import type { Item, Row, Tag } from './boxes.ts'
import type { Choice, Span, TextField } from './block.ts'
import type { FlowContext } from './flow-context.ts'
import { inset } from './flow-context.ts'
import { flowText, withItems } from './flow-text.ts'
import { printableText, textWidth } from './metrics.ts'
import { keepRows } from './boxes.ts'

const BOX_GAP = 8
/** Below the last line, so that letters that hang down stay inside the field. */
const FIELD_FOOT = 5
/** Of a field with more lines than one, from the top of its room. */
const FIELD_TOP = 3
const SHEET = { fill: '#ffffff', border: '#d9d2c5' } as const

export function flowTextField(block: TextField, context: FlowContext): Row[] {
  const { gap, colour, thickness, textSize } = context.theme.writing
  const fitting = Math.max(1, Math.floor((context.pageHeight - FIELD_FOOT) / gap))
  const count = Math.min(block.lines, fitting)
  if (count < block.lines) {
    context.report({ kind: 'fewerLines', place: block.place, asked: block.lines, given: count })
  }
  const { x, width } = context
  const height = count * gap + FIELD_FOOT
  const items: Item[] = [
    { kind: 'lines', x, y: 0, width, gap, count, colour, thickness },
    {
      kind: 'textField',
      x,
      width,
      name: block.name,
      description: block.description,
      textSize,
      tag: { type: 'Form', parent: context.tag },
      ...writingArea(count, gap, textSize),
    },
  ]
  return [
    { height, before: 0, after: 14, items, frames: [], keepWithNext: false, place: block.place, ...growth() },
  ]

  function growth(): Pick<Row, 'grows'> {
    switch (block.grow) {
      case 'none':
        return {}
      case 'some':
        return { grows: { gap, most: Math.max(2, Math.round(count / 2)), when: 'pageIsFull' } }
      case 'page':
        return { grows: { gap, most: fitting, when: 'always' } }
    }
  }
}

/**
 * One line: so high that viewers, who make text as large as fits, set it in about `textSize`, just above the line.
 * More: all of the room.
 */
function writingArea(count: number, gap: number, textSize: number) {
  if (count === 1) {
    const height = 1.35 * textSize + 2
    return { y: gap + 0.11 * textSize - height, height, multiline: false, sheet: undefined }
  }
  const height = count * gap + FIELD_FOOT - FIELD_TOP
  return { y: FIELD_TOP, height, multiline: true, sheet: SHEET } as const
}

/** The row with room for `lines` more lines: fields, and the frames of cells, become so much higher. */
export function growRow(row: Row, lines: number): Row {
  if (!row.grows || lines === 0) return row
  const { gap } = row.grows
  const extra = lines * gap
  const ruled = row.items.find((item) => item.kind === 'lines')
  const items = row.items.map((item): Item => {
    if (item.kind === 'lines') return { ...item, count: item.count + lines }
    if (item.kind === 'rectangle') return { ...item, height: item.height + extra }
    if (item.kind === 'textField') {
      const area = ruled && writingArea(ruled.count + lines, gap, item.textSize)
      return { ...item, height: item.height + extra, multiline: true, ...area }
    }
    return item
  })
  return { ...row, height: row.height + extra, items }
}

/** Short answers stand beside each other, read from left to right. */
export function flowChoice(block: Choice, context: FlowContext): Row[] {
  const columns = columnCount(block, context)
  const cell = (context.width + BOX_GAP) / columns
  const rows: Row[] = []
  for (let start = 0; start < block.options.length; start += columns) {
    const cells = block.options.slice(start, start + columns).map((option, column) => {
      const place = { ...context, x: context.x + column * cell, width: cell - BOX_GAP }
      return optionRows(block, option, start + column, place)
    })
    rows.push(...sideBySide(cells))
  }
  return keepRows(rows, 'allButLast').map((row, index) =>
    index === rows.length - 1 ? { ...row, after: 14 } : row,
  )
}

function columnCount({ options }: Choice, { width, theme: { styles, writing } }: FlowContext): number {
  const { face, size } = styles.body
  const widest = Math.max(...options.map((option) => textWidth(printableText(option), face, size)))
  const needed = widest + writing.box + 3 * BOX_GAP
  return Math.max(1, Math.min(3, Math.floor(width / needed)))
}

function optionRows(block: Choice, option: string, index: number, context: FlowContext): Row[] {
  const style = { ...context.theme.styles.body, before: 2, after: 2 }
  const tag: Tag = { type: 'P', parent: context.tag }
  const form: Tag = { type: 'Form', parent: tag }
  const { box } = context.theme.writing
  const square = { x: context.x, y: (style.leading - box) / 2, width: box, height: box, tag: form }
  const description = printableText(`${block.description} ${option}`)
  const { name, place } = block
  const control: Item = block.multiple
    ? { kind: 'checkBox', ...square, name: `${name}-${index + 1}`, description }
    : {
        kind: 'radio',
        ...square,
        name,
        description,
        groupDescription: block.description,
        value: `keuze-${index + 1}`,
      }
  const spans: readonly Span[] = [{ kind: 'text', text: option }]
  return withItems(flowText({ spans, style, tag, place }, inset(context, box + BOX_GAP)), [control])
}

/** Cells of one line each become one row; a cell that stands alone may have more. */
function sideBySide(cells: readonly Row[][]): Row[] {
  const [first, ...others] = cells
  const [row] = first ?? []
  if (!first || !row || others.length === 0) return first ?? []
  return [{ ...row, items: cells.flatMap((cell) => cell.flatMap(({ items }) => items)) }]
}
