/** Blocks to rows. A kind of block that is forgotten here does not compile. */
import type { Row } from './boxes.ts'
import { emptyRow } from './boxes.ts'
import type { Block } from './block.ts'
import { flowColumns, flowGroup, flowHanging, flowPanel } from './flow-containers.ts'
import { flowContents } from './flow-contents.ts'
import type { FlowContext } from './flow-context.ts'
import { flowDrawingBox } from './flow-drawing-box.ts'
import { flowChoice, flowTextField } from './flow-fields.ts'
import { flowFigure } from './flow-figure.ts'
import { flowScale } from './flow-scale.ts'
import { flowTable } from './flow-table.ts'
import { flowHeading, flowList, flowParagraph } from './flow-text.ts'

/** The rows of `blocks`, in order, with problems reported to the context. */
export function flowBlocks(blocks: readonly Block[], context: FlowContext): Row[] {
  const rows: Row[] = []
  let startsPage = false
  for (const block of blocks) {
    if (block.kind === 'pageBreak') {
      startsPage = true
      continue
    }
    const [first, ...rest] = flowBlock(block, context)
    if (!first) continue
    rows.push(startsPage ? { ...first, startsPage } : first, ...rest)
    startsPage = false
  }
  return rows
}

function flowBlock(block: Exclude<Block, { kind: 'pageBreak' }>, context: FlowContext): Row[] {
  switch (block.kind) {
    case 'heading':
      return flowHeading(block, context)
    case 'paragraph':
      return flowParagraph(block, context)
    case 'list':
      return flowList(block, context)
    case 'figure':
      return flowFigure(block, context)
    case 'panel':
      return flowPanel(block, context)
    case 'columns':
      return flowColumns(block, context)
    case 'hanging':
      return flowHanging(block, context)
    case 'group':
      return flowGroup(block, context)
    case 'textField':
      return flowTextField(block, context)
    case 'choice':
      return flowChoice(block, context)
    case 'scale':
      return flowScale(block, context)
    case 'table':
      return flowTable(block, context)
    case 'drawingBox':
      return flowDrawingBox(block, context)
    case 'contents':
      return flowContents(block, context)
    case 'rule': {
      const {
        thickness = 0.75,
        colour = context.theme.line,
        width = context.width,
        keepWithNext = false,
      } = block
      const line = { kind: 'rectangle', x: context.x, y: 0, width, height: thickness, fill: colour } as const
      return [emptyRow(thickness, { before: 8, after: 8, items: [line], keepWithNext })]
    }
    case 'space': {
      const { height } = block
      if (height === 'fill') return [emptyRow(0, { fills: true })]
      return [typeof height === 'number' ? emptyRow(height) : emptyRow(0, { until: height.until })]
    }
  }
}
