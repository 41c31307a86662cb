/** A table to fill in: one row of the page for each row, so that it may run on, and a head that returns. */
import type { Place } from '../model/place.ts'
import type { Table } from './block.ts'
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
  /** For the words at the left of each row. */
  readonly label: Cell
  readonly cells: readonly Cell[]
}

/** Its rows may part, but none stands alone at the end or the start of a page. */
export function flowTable(block: Table, context: FlowContext): Row[] {
  const setting = settingOf(block, context)
  const head = headRow(block, setting)
  const repeats = asDecoration(head)
  const last = block.rows.length - 1
  const rows = block.rows.map((label, index): Row => ({
    ...bodyRow(block, label, index, setting),
    after: index === last ? 14 : 0,
    keepWithNext: index < last && (index === 0 || index === last - 1),
    repeats,
  }))
  return [head, ...rows]
}

function settingOf(block: Table, context: FlowContext): Setting {
  const { small, body } = context.theme.styles
  const style: TypeStyle = { ...small, face: 'bold', colour: body.colour, before: 0, after: 0 }
  const widths = block.rows.map((row) => textWidth(printableText(row), style.face, style.size) + PADDING)
  const { x, width } = context
  const labelWidth = Math.min(MOST_LABEL * width, Math.max(LEAST_LABEL * width, ...widths))
  const cellWidth = (width - labelWidth) / block.columns.length
  return {
    context,
    place: block.place,
    tag: { type: 'Table', parent: context.tag },
    style,
    label: { x, width: labelWidth },
    cells: block.columns.map((_, index) => ({ x: x + labelWidth + index * cellWidth, width: cellWidth })),
  }
}

/** The words above the columns, level at their foot; the corner is a cell too. */
function headRow(block: Table, setting: Setting): Row {
  const tag: Tag = { type: 'TR', parent: setting.tag }
  const texts = setting.cells.map((cell, index) => {
    const head: Tag = { type: 'TH', parent: tag, scope: 'Column' }
    return words(block.columns[index] ?? '', head, { x: cell.x, width: cell.width - PADDING }, setting)
  })
  const height = Math.max(...texts.map((stack) => stack.height))
  const corner: Item = { kind: 'empty', x: setting.label.x, y: 0, tag: { type: 'TD', parent: tag } }
  const items = [corner, ...texts.flatMap((stack) => itemsOf(stack.rows, 0, height - stack.height))]
  return {
    height: height + PADDING,
    before: 8,
    after: 0,
    items,
    frames: [],
    keepWithNext: true,
    place: setting.place,
  }
}

function bodyRow(block: Table, label: string, index: number, setting: Setting): Row {
  const { context, place } = setting
  const tag: Tag = { type: 'TR', parent: setting.tag }
  const head: Tag = { type: 'TH', parent: tag, scope: 'Row' }
  const text = words(label, head, { x: setting.label.x, width: setting.label.width - PADDING }, setting)
  const height = Math.max(block.cellHeight, text.height + 2 * PADDING)
  const cells = setting.cells.flatMap(({ x, width }, column): Item[] => [
    { kind: 'rectangle', x, y: 0, width, height, border: context.theme.writing.colour },
    {
      kind: 'textField',
      x: x + INSET,
      y: INSET,
      width: width - 2 * INSET,
      height: height - 2 * INSET,
      name: `${block.name}-${index + 1}-${column + 1}`,
      description: printableText(`${label}, ${block.columns[column] ?? ''}`),
      textSize: context.theme.writing.textSize,
      multiline: true,
      tag: { type: 'Form', parent: { type: 'TD', parent: tag } },
    },
  ])
  const items = [...itemsOf(text.rows, 0, PADDING), ...cells]
  return { height, before: 0, after: 0, items, frames: [], keepWithNext: false, place, ...growth() }

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

function words(text: string, tag: Tag, { x, width }: Cell, { context, style, place }: Setting): Stack {
  return stackRows(flowText({ spans: [{ kind: 'text', text }], style, tag, place }, { ...context, x, width }))
}

/** For who listens, the head was read once. */
function asDecoration(head: Row): Row {
  const items = head.items.flatMap((item) => (item.kind === 'text' ? [{ ...item, tag: undefined }] : []))
  return { ...head, items, isCopy: true }
}
