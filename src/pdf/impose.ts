/**
 * Pages two by two on sheets to print on both sides and fold: in each quire the outermost pages stand beside each other.
 * What comes out is for print only: nothing is tagged, and fields become the boxes that are drawn for them.
 */
import type { Item, TextItem } from './boxes.ts'
import { boxOutline, moveItem } from './boxes.ts'
import type { Page } from './page.ts'
import { textWidth } from './metrics.ts'

/** On one sheet of paper: two pages in front and two behind. */
const PAGES_ON_A_SHEET = 4

/** Front and back of each sheet, in the order in which they are printed. */
export function imposePages(pages: readonly Page[]): Page[] {
  const numbers = anchorNumbers(pages)
  return quiresOf(pages).flatMap((quire) => {
    const count = Math.ceil(quire.length / PAGES_ON_A_SHEET) * PAGES_ON_A_SHEET
    return Array.from({ length: count / 2 }, (_, side) => {
      const [outer, inner] = [quire[count - 1 - side], quire[side]]
      const [left, right] = side % 2 === 0 ? [outer, inner] : [inner, outer]
      return spread(left, right, quire[0], numbers)
    })
  })
}

/** A quire runs up to the next page that opens one. */
function quiresOf(pages: readonly Page[]): Page[][] {
  const quires: Page[][] = []
  for (const page of pages) {
    const open = quires.at(-1)
    if (open && !page.opensQuire) open.push(page)
    else quires.push([page])
  }
  return quires
}

function spread(
  left: Page | undefined,
  right: Page | undefined,
  size: Page | undefined,
  numbers: ReadonlyMap<string, string>,
): Page {
  const { width, height } = size ?? { width: 0, height: 0 }
  const items = [left, right].flatMap((page, index) =>
    [...(page?.backdrop ?? []), ...(page?.head ?? []), ...(page?.items ?? []), ...(page?.foot ?? [])]
      .flatMap((item) => asDecoration(item, numbers))
      .map((item) => moveItem(item, index * width, 0)),
  )
  return { width: 2 * width, height, opensQuire: false, backdrop: [], items, head: [], foot: [] }
}

function anchorNumbers(pages: readonly Page[]): ReadonlyMap<string, string> {
  return new Map(
    pages.flatMap(({ items }, index) =>
      items.flatMap((item): [string, string][] =>
        item.kind === 'anchor' && item.anchor !== undefined ? [[item.anchor, String(index + 1)]] : [],
      ),
    ),
  )
}

function asDecoration(item: Item, numbers: ReadonlyMap<string, string>): Item[] {
  switch (item.kind) {
    case 'text':
    case 'drawing':
      return [{ ...item, tag: undefined }]
    case 'pageNumber': {
      const { x, y, face, size, colour } = item
      const text = numbers.get(item.anchor) ?? '?'
      const width = textWidth(text, face, size)
      const printed: TextItem = {
        kind: 'text',
        x: x - width,
        y,
        face,
        size,
        colour,
        text,
        width,
        tag: undefined,
      }
      return [printed]
    }
    case 'rectangle':
    case 'lines':
      return [item]
    case 'checkBox':
    case 'radio': {
      const { x, y, width, height } = item
      const radius = item.kind === 'radio' ? width / 2 : undefined
      return [{ kind: 'rectangle', x, y, width, height, border: boxOutline, radius }]
    }
    case 'link':
    case 'anchor':
    case 'textField':
    case 'empty':
      return []
  }
}
