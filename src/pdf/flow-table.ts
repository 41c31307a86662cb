/** A table to fill in: one row of the page for each row, so that it may run on, and a head that returns. */
import type { Place } from '../model/place.ts'
import type { Span, Table } from './block.ts'
import type { Item, Row, Tag } from './boxes.ts'
import type { FlowContext } from './flow-context.ts'
import { flowText } from './flow-text.ts'
import { printableText, textWidth } from './metrics.ts'
import { itemsOf, stackRows } from './stack-rows.ts'
import type { Stack } from './stack-rows.ts'
import type { TypeStyle } from './theme.ts'
import { mm } from './units.ts'

const PADDING = 5
/** Shares of the width that the words at the left may take. */
const LEAST_LABEL = 0.14
const MOST_LABEL = 0.28
/** What it is where they are to be written: room for a name. */
const WRITTEN_LABEL = 0.22
/** From the frame of a cell to the field in it. */
const INSET = 2
/** Cells become higher in such steps, so many where a page would end early. */
const STEP = mm(1)
const SOME_STEPS = 5

interface Cell {
  readonly x: number
  readonly width: number
}

interface Setting {
  readonly context: FlowContext
  readonly place: Place
  readonly tag: Tag
  readonly style: TypeStyle
  /** Of words in a cell. */
  readonly given: TypeStyle
  /** For the words at the left of each row. */
  readonly label: Cell
  readonly cells: readonly Cell[]
}

/** In one piece where that leaves no page half empty; else no row stands alone at the end or the start of a page. */
export function flowTable(block: Table, context: FlowContext): Row[] {
  const setting = settingOf(block, context)
  const head = headRow(block, setting)
  const repeats = asDecoration(head)
  const last = block.rows.length - 1
  const rows = block.rows.map((label, index): Row => ({
    ...bodyRow(block, label, index, setting),
    after: index === last ? 14 : 0,
    keepWithNext: index < last && (index === 0 || index === last - 1),
    nearNext: index < last,
    repeats,
  }))
  return [head, ...rows]
}

function settingOf(block: Table, context: FlowContext): Setting {
  const { small, body } = context.theme.styles
  const given: TypeStyle = { ...small, colour: body.colour, before: 0, after: 0 }
  const style: TypeStyle = { ...given, face: 'bold' }
  const { x, width } = context
  const labelWidth = labelWidthOf(block, style, width)
  const cellWidth = (width - labelWidth) / block.columns.length
  return {
    context,
    place: block.place,
    tag: { type: 'Table', parent: context.tag },
    style,
    given,
    label: { x, width: labelWidth },
    cells: block.columns.map((_, index) => ({ x: x + labelWidth + index * cellWidth, width: cellWidth })),
  }
}

function labelWidthOf({ rows, writtenRows }: Table, { face, size }: TypeStyle, width: number): number {
  if (writtenRows !== undefined) return WRITTEN_LABEL * width
  const widths = rows.map((row) => textWidth(printableText(row), face, size) + PADDING)
  return Math.min(MOST_LABEL * width, Math.max(LEAST_LABEL * width, ...widths))
}

/** The words above the columns, level at their foot; the corner is a cell too. */
function headRow(block: Table, setting: Setting): Row {
  const tag: Tag = { type: 'TR', parent: setting.tag }
  const { label, cells } = setting
  const texts = [
    ...(block.writtenRows === undefined ? [] : [head(block.writtenRows, label)]),
    ...cells.map((cell, index) => head(block.columns[index] ?? '', cell)),
  ]
  const height = Math.max(...texts.map((stack) => stack.height))
  const corner: Item = { kind: 'empty', x: label.x, y: 0, tag: { type: 'TD', parent: tag } }
  const items = [
    ...(block.writtenRows === undefined ? [corner] : []),
    ...texts.flatMap((stack) => itemsOf(stack.rows, 0, height - stack.height)),
  ]
  return {
    height: height + PADDING,
    before: 8,
    after: 0,
    items,
    frames: [],
    keepWithNext: true,
    place: setting.place,
  }

  function head(text: string, { x, width }: Cell): Stack {
    const scoped: Tag = { type: 'TH', parent: tag, scope: 'Column' }
    return words(text, scoped, { x, width: width - PADDING }, setting)
  }
}

function bodyRow(block: Table, label: string, index: number, setting: Setting): Row {
  const { context, place } = setting
  const tag: Tag = { type: 'TR', parent: setting.tag }
  const head: Tag = { type: 'TH', parent: tag, scope: 'Row' }
  const isWritten = block.writtenRows !== undefined
  const labelRoom = { x: setting.label.x, width: setting.label.width - PADDING }
  const text = isWritten ? undefined : words(label, head, labelRoom, setting)
  const given = setting.cells.map((cell, column) => givenWords(column, cell))
  const height = Math.max(
    block.cellHeight,
    ...[text, ...given].map((stack) => (stack ? stack.height + 2 * PADDING : 0)),
  )
  const items = [
    ...(text ? itemsOf(text.rows, 0, PADDING) : writtenCell(setting.label, 0, block.writtenRows ?? '', head)),
    ...setting.cells.flatMap((cell, column): Item[] => {
      const printed = given[column]
      if (printed) return [frame(cell), ...itemsOf(printed.rows, 0, PADDING)]
      return writtenCell(cell, column + 1, block.columns[column] ?? '', { type: 'TD', parent: tag })
    }),
  ]
  return { height, before: 0, after: 0, items, frames: [], keepWithNext: false, place, ...growth() }

  function givenWords(column: number, { x, width }: Cell): Stack | undefined {
    const value = block.given?.[index]?.[column]
    if (value === undefined || value.trim() === '') return undefined
    const room = { x: x + PADDING, width: width - 2 * PADDING }
    return words(value, { type: 'TD', parent: tag }, room, setting, setting.given)
  }

  function frame({ x, width }: Cell): Item {
    return { kind: 'rectangle', x, y: 0, width, height, border: context.theme.writing.colour }
  }

  function writtenCell(cell: Cell, column: number, asked: string, parent: Tag): Item[] {
    const { x, width } = cell
    const field: Item = {
      kind: 'textField',
      x: x + INSET,
      y: INSET,
      width: width - 2 * INSET,
      height: height - 2 * INSET,
      name: `${block.name}-${index + 1}-${column}`,
      description: printableText(`${label}, ${asked.replaceAll('\n', ', ')}`),
      textSize: context.theme.writing.textSize,
      multiline: true,
      tag: { type: 'Form', parent },
    }
    return [frame(cell), field]
  }

  function growth(): Pick<Row, 'grows'> {
    switch (block.grow) {
      case 'none':
        return {}
      case 'some':
        return { grows: { gap: STEP, most: SOME_STEPS, when: 'pageIsFull' } }
      case 'page':
        return { grows: { gap: STEP, most: Math.floor(context.pageHeight / STEP), when: 'always' } }
    }
  }
}

function words(
  text: string,
  tag: Tag,
  { x, width }: Cell,
  { context, style: bold, place }: Setting,
  style = bold,
): Stack {
  const spans = text
    .split('\n')
    .flatMap((line, index): Span[] => [
      ...(index > 0 ? [{ kind: 'break' } as const] : []),
      { kind: 'text', text: line },
    ])
  return stackRows(flowText({ spans, style, tag, place }, { ...context, x, width }))
}

/** For who listens, the head was read once. */
function asDecoration(head: Row): Row {
  const items = head.items.flatMap((item) => (item.kind === 'text' ? [{ ...item, tag: undefined }] : []))
  return { ...head, items, isCopy: true }
}
