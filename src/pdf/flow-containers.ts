/** Blocks around blocks: panels, columns, a margin label, things that stay together. */
import type { Frame, Row, Tag } from './boxes.ts'
import { emptyRow, keepRows, nearRows } from './boxes.ts'
import type { Columns, Group, Hanging, Panel, Together } from './block.ts'
import type { FlowContext } from './flow-context.ts'
import { LEAST_WIDTH, inset } from './flow-context.ts'
import { flowText, withItems } from './flow-text.ts'
import { itemsOf, stackRows } from './stack-rows.ts'

/** Between a label and what stands beside it. */
const LABEL_GAP = 12

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
  const side = Math.min(padding, Math.max(0, (context.width - LEAST_WIDTH) / 2))
  const width = context.width - 2 * side
  const pageHeight = context.pageHeight - 2 * padding
  const inner = context.flow(block.blocks, { ...context, x: context.x + side, width, pageHeight, tag })
  if (inner.length === 0) return []
  const text = withoutOuterSpace(keepRows(inner, block.together === true ? 'all' : 'last'))
  const missing = Math.max(0, minHeight - 2 * padding - stackRows(text).height)
  const rows = [
    emptyRow(padding, { before: 12, keepWithNext: true }),
    ...text,
    emptyRow(padding + missing, { after: 14 }),
  ]
  const near = block.together === 'preferably' ? nearRows(rows, 'allButLast') : rows
  return near.map((row) => ({ ...row, frames: [frame, ...row.frames] }))
}

function withoutOuterSpace(rows: readonly Row[]): Row[] {
  return rows.map((row, index) => ({
    ...row,
    before: index === 0 ? 0 : row.before,
    after: index === rows.length - 1 ? 0 : row.after,
  }))
}

/** One row; where that is higher than a page, or a column too narrow, they stand below each other. */
export function flowColumns(block: Columns, context: FlowContext): Row[] {
  const count = block.columns.length
  const width = (context.width - block.gap * (count - 1)) / count
  if (width < Math.max(LEAST_WIDTH, block.leastWidth ?? 0)) return below()
  const stacks = block.columns.map((blocks, index) => {
    const tag: Tag = { type: 'Div', parent: context.tag }
    const x = context.x + index * (width + block.gap)
    return stackRows(context.flow(blocks, { ...context, x, width, tag }))
  })
  const height = Math.max(0, ...stacks.map((stack) => stack.height))
  if (height > context.pageHeight) return below()
  const items = stacks.flatMap((stack) => itemsOf(stack.rows, 0, 0))
  return [emptyRow(height, { before: 12, after: 12, items })]

  function below(): Row[] {
    return block.columns.flatMap((blocks) => context.flow(blocks, context))
  }
}

export function flowHanging(block: Hanging, context: FlowContext): Row[] {
  const rows = hangingRows(block, context)
  return block.nearNext ? nearRows(rows, 'last') : rows
}

/** The label stands in the indent, level with the first line; or above it where there is no room for it there. */
function hangingRows(block: Hanging, context: FlowContext): Row[] {
  const inner = inset(context, block.indent)
  const rows = context.flow(block.blocks, inner)
  if (!block.label || rows.length === 0) return rows
  const spans = block.label
  const tag: Tag = { type: 'P', parent: context.tag }
  const style = context.theme.styles.label
  const { place } = block
  const width = inner.x - context.x - LABEL_GAP
  const label =
    width > LABEL_GAP ? stackRows(flowText({ spans, style, tag, place }, { ...context, width })) : undefined
  if (!label || label.height > context.pageHeight / 2) {
    return above(flowText({ spans, style, tag, place }, context), rows)
  }
  const dy = Math.max(0, firstBaseline(rows[0]) - firstBaseline(label.rows[0]?.row))
  const beside = keepHeight(rows, label.height + dy)
  const missing = label.height + dy - stackRows(rows).height
  const withLabel = withItems(beside, itemsOf(label.rows, 0, dy))
  return missing > 0 ? [...keepRows(withLabel, 'last'), emptyRow(missing)] : withLabel
}

function above(label: readonly Row[], rows: readonly Row[]): Row[] {
  const [first, ...others] = rows
  const [top, ...rest] = keepRows(label, 'all')
  return [
    ...(top ? [{ ...top, before: first?.before ?? 0 }, ...rest] : []),
    ...(first ? [{ ...first, before: 0 }] : []),
    ...others,
  ]
}

/** Rows that stand beside something so high stay together. */
function keepHeight(rows: readonly Row[], height: number): Row[] {
  const stack = stackRows(rows)
  return rows.map((row, index) => {
    const next = stack.rows[index + 1]
    return next && next.y < height && !row.keepWithNext ? { ...row, keepWithNext: true } : row
  })
}

function firstBaseline(row: Row | undefined): number {
  return row?.items.find((item) => item.kind === 'text')?.y ?? 0
}

export function flowGroup(block: Group, context: FlowContext): Row[] {
  const tag: Tag = { type: block.tag, parent: context.tag }
  const rows = together(context.flow(block.blocks, { ...context, tag }), block.together)
  return block.nearNext ? nearRows(rows, 'last') : rows
}

function together(rows: Row[], how: Together): Row[] {
  switch (how) {
    case false:
      return rows
    case true:
      return keepRows(rows, 'allButLast')
    case 'preferably':
      return nearRows(rows, 'allButLast')
  }
}
