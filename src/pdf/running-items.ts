/** What repeats in the margins: the running head and the page number. Decoration for who listens to the page. */
import type { Item } from './boxes.ts'
import type { Setup } from './document.ts'
import { drawnText, printableText, textWidth } from './metrics.ts'
import { mm } from './units.ts'

/** From the margin's inner edge to the baseline. */
const HEAD_DISTANCE = mm(9)
const FOOT_DISTANCE = mm(11)

/** Head at the top left, page number at the bottom right; undefined prints nothing. */
export function runningItems(
  { page, theme }: Setup,
  head: string | undefined,
  number: string | undefined,
): { head: Item[]; foot: Item[] } {
  const { margins, width, height } = page
  const { face, size, colour } = theme.styles.running
  const text = (value: string, y: number, side: 'left' | 'right'): Item => {
    const printed = drawnText(printableText(value), face)
    const textSize = textWidth(printed, face, size)
    const x = side === 'left' ? margins.left : width - margins.right - textSize
    return { kind: 'text', x, y, text: printed, width: textSize, face, size, colour, tag: undefined }
  }
  return {
    head: head === undefined ? [] : [text(head, margins.top - HEAD_DISTANCE, 'left')],
    foot: number === undefined ? [] : [text(number, height - margins.bottom + FOOT_DISTANCE, 'right')],
  }
}
