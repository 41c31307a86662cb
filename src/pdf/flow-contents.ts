/** A table of contents: each line a link, its page number at the right edge. */
import type { Item, Row, Tag } from './boxes.ts'
import type { Contents, ContentsEntry } from './block.ts'
import type { FlowContext } from './flow-context.ts'
import { baseline, flowText } from './flow-text.ts'
import { printableText } from './metrics.ts'

/** Kept free for the page number. */
const NUMBER_WIDTH = 40

export function flowContents(block: Contents, context: FlowContext): Row[] {
  const toc: Tag = { type: 'TOC', parent: context.tag }
  return block.entries.flatMap((entry) => entryRows(entry, toc, context))
}

function entryRows(
  { style: styleName, text, anchor, place }: ContentsEntry,
  toc: Tag,
  context: FlowContext,
): Row[] {
  const style = context.theme.styles[styleName]
  const reference: Tag = { type: 'Reference', parent: { type: 'TOCI', parent: toc } }
  const link: Tag = { type: 'Link', parent: reference }
  const narrow = { ...context, width: context.width - NUMBER_WIDTH }
  const rows = flowText({ spans: [{ kind: 'text', text }], style, tag: link, place }, narrow)
  return rows.map((row, index) => {
    const target = { kind: 'anchor', anchor, description: printableText(text) } as const
    const area: Item = {
      kind: 'link',
      x: context.x,
      y: 0,
      width: context.width,
      height: style.leading,
      target,
      tag: link,
      place,
    }
    const number: Item = {
      kind: 'pageNumber',
      x: context.x + context.width,
      y: baseline(style),
      face: style.face,
      size: style.size,
      colour: style.colour,
      anchor,
      tag: link,
    }
    const isLast = index === rows.length - 1
    const items: Item[] = isLast ? [...row.items, number, area] : [...row.items, area]
    return { ...row, items, keepWithNext: !isLast || styleName === 'contents1' }
  })
}
