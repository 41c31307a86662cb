/** An empty frame below the line that says what to draw. */
import type { DrawingBox } from './block.ts'
import type { Item, Row, Tag } from './boxes.ts'
import { keepRows } from './boxes.ts'
import type { FlowContext } from './flow-context.ts'
import { readDrawing } from './flow-figure.ts'
import { stackRows } from './stack-rows.ts'
import { mm } from './units.ts'

const GAP = 7
const RADIUS = 6
const PADDING = mm(5)
/** For a heading that stays with it. */
const HEADING_ROOM = mm(15)

export function flowDrawingBox(block: DrawingBox, context: FlowContext): Row[] {
  const { place, drawing } = block
  const { x, width } = context
  const prompt = context.flow([block.prompt], context)
  const room = context.pageHeight - HEADING_ROOM - stackRows(prompt).height - GAP
  const height = Math.max(PADDING, Math.min(block.height, room))
  if (height < block.height) context.report({ kind: 'lowerBox', place, asked: block.height, given: height })
  const frame: Item = {
    kind: 'rectangle',
    x,
    y: 0,
    width,
    height,
    border: context.theme.writing.colour,
    radius: RADIUS,
  }
  const items = [frame, ...(drawing ? [centred(drawing, { width, height }, block, context)] : [])]
  const box: Row = { height, before: GAP, after: 14, items, frames: [], keepWithNext: false, place }
  return [...keepRows(prompt, 'all'), box]
}

function centred(
  { svg, alt }: NonNullable<DrawingBox['drawing']>,
  frame: { readonly width: number; readonly height: number },
  { place }: DrawingBox,
  context: FlowContext,
): Item {
  const drawing = readDrawing({ svg, place }, context)
  const free = (side: number) => Math.max(1, side - 2 * PADDING)
  const scale = Math.min(free(frame.width) / drawing.width, free(frame.height) / drawing.height)
  const width = drawing.width * scale
  const height = drawing.height * scale
  const tag: Tag = { type: 'Figure', parent: context.tag, alt }
  const x = context.x + (frame.width - width) / 2
  return { kind: 'drawing', x, y: (frame.height - height) / 2, width, height, drawing, tag }
}
