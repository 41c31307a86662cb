/** A mark out of several between two ends: the ends in words above, a button for each step below. */
import type { Scale } from './block.ts'
import type { Item, Row, Tag } from './boxes.ts'
import { keepRows } from './boxes.ts'
import type { FlowContext } from './flow-context.ts'
import { baseline, flowText } from './flow-text.ts'
import { printableText, textWidth } from './metrics.ts'
import type { TypeStyle } from './theme.ts'

/** Between the words of the two ends. */
const GAP = 12
/** Between words and buttons, and between buttons and their numbers. */
const [ABOVE, BELOW] = [4, 3]
/** Words with more lines than this stand in rows of their own, before and after the buttons. */
const MOST_LINES = 4
const AFTER = 14
/** From one button to the next, in their own width; more where there are fewer gaps than usual. */
const STEP = 4.4
const USUAL_GAPS = 4
/** How many times wider it may become, so that the words of each end stand on one line. */
const WIDER = [1, 1.5, 2, 2.5]

/** One row, which is never divided; more where the words need much room. */
export function flowScale(block: Scale, context: FlowContext): Row[] {
  const { from, to, steps } = block
  const style: TypeStyle = { ...context.theme.styles.small, before: 0, after: 0 }
  const widths = WIDER.map((times) => stepWidth(steps, times, context))
  const scale = buttonsOf(block, style, widths.find(isRoomy) ?? widths.at(-1) ?? 0, context)
  const half = (scale.width - GAP) / 2
  const ends = [end(from, half), end(to, half)] as const
  const lines = Math.max(...ends.map((rows) => rows.length))
  if (lines <= MOST_LINES) {
    const top = lines * style.leading + ABOVE
    const items = [
      ...standing(ends[0], undefined),
      ...standing(ends[1], context.x + scale.width),
      ...scale.items.map((item) => ({ ...item, y: item.y + top })),
    ]
    return [row(items, top + scale.height)]
  }
  const [before, after] = [end(`1: ${from}`, context.width), end(`${steps}: ${to}`, context.width)]
  const middle = { ...row(scale.items, scale.height), before: ABOVE, after: ABOVE }
  const rows = [...keepRows(before, 'last'), { ...middle, keepWithNext: true }, ...after]
  return rows.map((each, index) => (index === rows.length - 1 ? { ...each, after: AFTER } : each))

  function isRoomy(step: number): boolean {
    const room = ((steps - 1) * step + context.theme.writing.box - GAP) / 2
    return [from, to].every((words) => textWidth(printableText(words), style.face, style.size) <= room)
  }

  function end(text: string, width: number): Row[] {
    const tag: Tag = { type: 'P', parent: context.tag }
    const spans = [{ kind: 'text', text }] as const
    return flowText({ spans, style, tag, place: block.place }, { ...context, width })
  }

  /** Just above the buttons; each line ends at `right`, where that is given. */
  function standing(rows: readonly Row[], right: number | undefined): Item[] {
    return rows.flatMap(({ items }, index) => {
      const edge = Math.max(0, ...items.map((item) => ('width' in item ? item.x + item.width : 0)))
      const dx = right === undefined ? 0 : right - edge
      const dy = (lines - rows.length + index) * style.leading
      return items.map((item) => ({ ...item, x: item.x + dx, y: item.y + dy }))
    })
  }

  function row(items: readonly Item[], height: number): Row {
    const place = block.place
    return { height, before: 2, after: AFTER, items, frames: [], keepWithNext: false, place }
  }
}

/** From one button to the next, so that all of them are at most as wide as the context. */
function stepWidth(steps: number, times: number, { width, theme }: FlowContext): number {
  const { box } = theme.writing
  const gaps = Math.max(1, steps - 1)
  return Math.min(times * STEP * box * Math.max(1, USUAL_GAPS / gaps), (width - box) / gaps)
}

/** From y = 0. */
function buttonsOf(block: Scale, style: TypeStyle, step: number, context: FlowContext) {
  const { name, description: asked, from, to, steps } = block
  const { box } = context.theme.writing
  const items = Array.from({ length: steps }, (_, index) => index).flatMap((index): Item[] => {
    const number = String(index + 1)
    const tag: Tag = { type: 'P', parent: context.tag }
    const x = context.x + index * step
    const width = textWidth(number, 'regular', style.size)
    return [
      {
        kind: 'radio',
        x,
        y: 0,
        width: box,
        height: box,
        name,
        groupDescription: asked,
        description: `${number} (1: ${from}, ${steps}: ${to})`,
        value: `stap-${number}`,
        tag: { type: 'Form', parent: tag },
      },
      {
        kind: 'text',
        x: x + (box - width) / 2,
        y: box + BELOW + baseline(style),
        text: number,
        width,
        face: 'regular',
        size: style.size,
        colour: style.colour,
        tag,
      },
    ]
  })
  return { items, width: step * (steps - 1) + box, height: box + BELOW + style.leading }
}
