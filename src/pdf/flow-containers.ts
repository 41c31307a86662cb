/** Blocks around blocks: panels, columns, a margin label, things that stay together. */
import type { Frame, Row, Tag } from './boxes.ts'
import { emptyRow, keepRows } from './boxes.ts'
import type { Columns, Group, Hanging, Panel } from './block.ts'
import type { FlowContext } from './flow-context.ts'
import { inset } from './flow-context.ts'
import { flowText, withItems } from './flow-text.ts'
import { itemsOf, stackRows } from './stack-rows.ts'

/** Begins and ends with a row of room that stays with the text; `stackRows` draws what lies behind. */
export function flowPanel(block: Panel, context: FlowContext): Row[] {
  const { padding, minHeight = 0 } = block
  const frame: Frame = {
    x: context.x,
    width: context.width,
    tint: block.tint,
    bar: block.bar,
    border: block.border,
    padding,
  }
  const tag: Tag = { type: 'Div', parent: context.tag }
  const width = context.width - 2 * padding
  const pageHeight = context.pageHeight - 2 * padding
  const inner = context.flow(block.blocks, { ...context, x: context.x + padding, width, pageHeight, tag })
  if (inner.length === 0) return []
  const text = withoutOuterSpace(keepRows(inner, block.together ? 'all' : 'last'))
  const missing = Math.max(0, minHeight - 2 * padding - stackRows(text).height)
  const rows = [
    emptyRow(padding, { before: 12, keepWithNext: true }),
    ...text,
    emptyRow(padding + missing, { after: 14 }),
  ]
  return rows.map((row) => ({ ...row, frames: [frame, ...row.frames] }))
}

function withoutOuterSpace(rows: readonly Row[]): Row[] {
  return rows.map((row, index) => ({
    ...row,
    before: index === 0 ? 0 : row.before,
    after: index === rows.length - 1 ? 0 : row.after,
  }))
}

/** One row; where that is higher than a page, the columns stand below each other. */
export function flowColumns(block: Columns, context: FlowContext): Row[] {
  const count = block.columns.length
  const width = (context.width - block.gap * (count - 1)) / count
  const stacks = block.columns.map((blocks, index) => {
    const tag: Tag = { type: 'Div', parent: context.tag }
    const x = context.x + index * (width + block.gap)
    return stackRows(context.flow(blocks, { ...context, x, width, tag }))
  })
  const height = Math.max(0, ...stacks.map((stack) => stack.height))
  if (height > context.pageHeight) {
    return block.columns.flatMap((blocks) => context.flow(blocks, context))
  }
  const items = stacks.flatMap((stack) => itemsOf(stack.rows, 0, 0))
  return [emptyRow(height, { before: 12, after: 12, items })]
}

/** The label stands in the indent, level with the first line; or above it where there is no indent. */
export function flowHanging(block: Hanging, context: FlowContext): Row[] {
  const rows = context.flow(block.blocks, inset(context, block.indent))
  if (!block.label || rows.length === 0) return rows
  const tag: Tag = { type: 'P', parent: context.tag }
  const style = context.theme.styles.label
  if (block.indent === 0) {
    const above = flowText({ spans: block.label, style, tag, place: block.place }, context)
    const [first, ...others] = rows
    const room = first && { ...first, before: 0 }
    const [top, ...rest] = keepRows(above, 'all')
    return [
      ...(top ? [{ ...top, before: first?.before ?? 0 }, ...rest] : []),
      ...(room ? [room] : []),
      ...others,
    ]
  }
  const label = stackRows(
    flowText(
      { spans: block.label, style, tag, place: block.place },
      { ...context, width: block.indent - 12 },
    ),
  )
  const first = rows[0]
  const dy = firstBaseline(first) - firstBaseline(label.rows[0]?.row)
  const missing = label.height + Math.max(0, dy) - stackRows(rows).height
  const withLabel = withItems(rows, itemsOf(label.rows, 0, Math.max(0, dy)))
  return missing > 0 ? [...keepRows(withLabel, 'last'), emptyRow(missing)] : withLabel
}

function firstBaseline(row: Row | undefined): number {
  return row?.items.find((item) => item.kind === 'text')?.y ?? 0
}

export function flowGroup(block: Group, context: FlowContext): Row[] {
  const tag: Tag = { type: block.tag, parent: context.tag }
  const rows = context.flow(block.blocks, { ...context, tag })
  return block.together ? keepRows(rows, 'allButLast') : rows
}
