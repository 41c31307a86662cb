/** What repeats in the margins: the running head and the page number. Decoration for who listens to the page. */
import type { Item } from './boxes.ts'
import type { Setup } from './document.ts'
import { drawnText, printableText, textWidth } from './metrics.ts'
import type { TypeStyle } from './theme.ts'
import { mm } from './units.ts'

/** From the margin's inner edge to the baseline. */
const HEAD_DISTANCE = mm(9)
const FOOT_DISTANCE = mm(11)

/** Head at the top left, shortened where it is wider than the text; page number at the bottom right; undefined: none. */
export function runningItems(
  { page, theme }: Setup,
  head: string | undefined,
  number: string | undefined,
): { head: Item[]; foot: Item[] } {
  const { margins, width, height } = page
  const style = theme.styles.running
  const { face, size, colour } = style
  const room = width - margins.left - margins.right
  const text = (value: string, y: number, side: 'left' | 'right'): Item => {
    const printed = shorten(drawnText(printableText(value).trim(), face), style, room)
    const used = textWidth(printed, face, size)
    const x = side === 'left' ? margins.left : width - margins.right - used
    return { kind: 'text', x, y, text: printed, width: used, face, size, colour, tag: undefined }
  }
  const top = Math.max(size, margins.top - HEAD_DISTANCE)
  const bottom = Math.min(height - size / 3, height - margins.bottom + FOOT_DISTANCE)
  return {
    head: head === undefined ? [] : [text(head, top, 'left')],
    foot: number === undefined ? [] : [text(number, bottom, 'right')],
  }
}

/** Whole words where that is possible, and then an ellipsis. */
function shorten(text: string, { face, size }: TypeStyle, room: number): string {
  if (textWidth(text, face, size) <= room) return text
  const characters = [...text]
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, face, size) > room) characters.pop()
  const cut = characters.join('')
  const words = /^.+(?= \S*$)/su.exec(cut)?.[0] ?? ''
  return `${(words.length > cut.length / 2 ? words : cut).replace(/[\s,;:·–-]+$/u, '')}…`
}
