/** Pages as text, one item a line: for tests and for looking at a layout without drawing it. */
import type { Item } from './boxes.ts'
import type { Page } from './page.ts'

/** Lengths in whole points from the page's top left corner. */
export function describePages(pages: readonly Page[]): string {
  return pages
    .map((page, index) => {
      const items = [...page.backdrop, ...page.head, ...page.items, ...page.foot]
      return [`bladzijde ${index + 1}  ${size(page.width, page.height)}`, ...items.map(describeItem)].join(
        '\n',
      )
    })
    .join('\n\n')
}

function describeItem(item: Item): string {
  const at = `${column(item.x)},${column(item.y)}`
  switch (item.kind) {
    case 'text':
      return `${at}  ${item.tag?.type ?? '-'} “${item.text}” ${item.face} ${item.size}`
    case 'pageNumber':
      return `${at}  ${item.tag.type} bladzijde van #${item.anchor}`
    case 'link':
      return `${at}  link ${size(item.width, item.height)} ${item.target.kind === 'web' ? item.target.url : `#${item.target.anchor}`}`
    case 'anchor':
      return `${at}  anker #${item.anchor ?? ''}${item.bookmark ? ` bladwijzer ${item.bookmark.level} “${item.bookmark.title}”` : ''}`
    case 'drawing':
      return `${at}  tekening ${size(item.width, item.height)} “${item.tag?.alt ?? ''}”`
    case 'rectangle':
      return `${at}  vlak ${size(item.width, item.height)} ${item.fill ?? ''}${item.border ? ` rand ${item.border}` : ''}`
    case 'lines':
      return `${at}  ${item.count} schrijflijnen van ${Math.round(item.width)}, om de ${item.gap.toFixed(1)}`
    case 'textField':
      return `${at}  veld ${item.name} ${size(item.width, item.height)}`
    case 'checkBox':
      return `${at}  vakje ${item.name}`
    case 'radio':
      return `${at}  keuze ${item.name} = ${item.value}`
    case 'empty':
      return `${at}  ${item.tag.type} leeg`
  }
}

function column(value: number): string {
  return String(Math.round(value)).padStart(4)
}

function size(width: number, height: number): string {
  return `${Math.round(width)}×${Math.round(height)}`
}
