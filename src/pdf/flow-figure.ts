/** Drawings to rows: as large as they may be, never larger than a page, their caption below. */
import type { Item, Row, Tag } from './boxes.ts'
import type { Figure } from './block.ts'
import type { FlowContext } from './flow-context.ts'
import { flowText } from './flow-text.ts'
import { keepRows } from './boxes.ts'
import { parseSvg } from './svg.ts'
import type { Drawing } from './svg.ts'
import { trimDrawing } from './trim-drawing.ts'

/** Of the page, where its caption leaves less. */
const LEAST_SHARE = 0.25

export function flowFigure(block: Figure, context: FlowContext): Row[] {
  const whole = readDrawing(block, context)
  const drawing = block.trim ? trimDrawing(whole) : whole
  const caption = block.caption ? captionRows(block, context) : []
  const captionHeight = caption.reduce((sum, row) => sum + row.height, 0)
  const maxWidth = Math.min(context.width, block.maxWidth ?? context.width)
  const room = Math.max(LEAST_SHARE * context.pageHeight, context.pageHeight - captionHeight)
  const maxHeight = Math.min(room, block.maxHeight ?? context.pageHeight)
  const scale = Math.min(maxWidth / whole.width, maxHeight / whole.height)
  const size = { width: drawing.width * scale, height: drawing.height * scale }
  // A drawing that says nothing is decoration.
  const tag =
    block.alt.trim() === '' ? undefined : ({ type: 'Figure', parent: context.tag, alt: block.alt } as const)
  const item: Item = { kind: 'drawing', x: context.x, y: 0, ...size, drawing, tag }
  const row: Row = {
    height: size.height,
    before: 10,
    after: caption.length > 0 ? 4 : 12,
    items: [item],
    frames: [],
    keepWithNext: caption.length > 0,
    place: block.place,
  }
  return [row, ...caption]
}

function captionRows(block: Figure, context: FlowContext): Row[] {
  const tag: Tag = { type: 'Caption', parent: context.tag }
  const style = context.theme.styles.caption
  return keepRows(
    flowText({ spans: block.caption ?? [], style, tag, place: block.place }, context),
    'allButLast',
  )
}

/** Reads `svg` once for the document; what cannot be painted is reported at `place`. */
export function readDrawing(
  { svg, place }: Pick<Figure, 'svg' | 'place'>,
  { drawings, report }: FlowContext,
): Drawing {
  const known = drawings.get(svg)
  if (known) return known
  const drawing = parseSvg(svg)
  for (const what of drawing.unknown) report({ kind: 'unknownSvg', place, what })
  drawings.set(svg, drawing)
  return drawing
}
