/** What authors write inside their blocks, to blocks of a page: prose to read, fields with room to write. */
import type { Audience, Prose } from '../../../model/prose.ts'
import type { WorksheetContent } from '../../../model/session.ts'
import type { Block, HeadingLevel } from '../../../pdf/block.ts'
import type { TextStyle } from '../../../pdf/theme.ts'
import { mm } from '../../../pdf/units.ts'
import { entry } from '../../shared/references.ts'
import { fieldBlock } from './field-blocks.ts'
import { inlineSpans } from './inline-spans.ts'
import type { PrintContext } from './print-context.ts'
import { accent } from './colours.ts'
import { beside, heading, textSpan } from './text-blocks.ts'

export function proseBlocks(
  nodes: readonly Prose<Audience>[],
  context: PrintContext,
  style: TextStyle = 'body',
): Block[] {
  return nodes.map((node): Block => {
    const { place } = node
    switch (node.kind) {
      case 'paragraph':
        return { kind: 'paragraph', style, spans: inlineSpans(node.children, context), place }
      case 'list': {
        const items = node.items.map(({ children }) => proseBlocks(children, context, style))
        return { kind: 'list', ordered: node.ordered, start: node.start, style, items, place }
      }
      case 'quote':
        return {
          kind: 'group',
          tag: 'BlockQuote',
          together: true,
          blocks: [
            { kind: 'hanging', indent: 14, blocks: proseBlocks(node.children, context, style), place },
          ],
        }
      case 'figure': {
        const { svg, alt, width, height } = entry(context.references.pictures, node.picture)
        const { scene, single } = context.style
        // A single figure, as high as it is wide, would be too much for the page at the width of the text.
        return { kind: 'figure', svg, alt, place, trim: true, ...(width > height ? scene : single) }
      }
    }
  })
}

/**
 * Text in the reading column, fields across both columns; `level` is for headings among them. Text is rather on the page
 * of the question that it leads to, or of the last, where no question follows it.
 */
export function contentBlocks(
  contents: readonly WorksheetContent[],
  context: PrintContext,
  level: HeadingLevel,
  style: TextStyle = 'body',
): Block[] {
  const lastAsked = contents.findLastIndex((content) => !isSaid(content))
  const leads = (content: WorksheetContent, index: number) => {
    const next = contents[index + 1]
    return next !== undefined && !isLarge(next) && (isSaid(content) || index === lastAsked)
  }
  return contents.flatMap((content, index) => {
    const blocks = blocksOf(content, context, level, style)
    const last = blocks.at(-1)
    return last && leads(content, index) ? [...blocks.slice(0, -1), near(last)] : blocks
  })
}

function blocksOf(
  content: WorksheetContent,
  context: PrintContext,
  level: HeadingLevel,
  style: TextStyle,
): Block[] {
  const { place } = content
  switch (content.kind) {
    case 'question':
    case 'scale':
    case 'choice':
    case 'diary':
    case 'drawingBox':
      return [fieldBlock(content, context)]
    case 'columns': {
      const columns = content.columns.map(({ title, content: prose }) => [
        { kind: 'rule', thickness: 1.5, colour: accent, keepWithNext: true } as const,
        heading(level, title, place, { style: 'heading4', bookmark: false }),
        ...proseBlocks(prose, context, style),
      ])
      return beside(context.indent, [{ kind: 'columns', gap: mm(7), columns }], place)
    }
    case 'questionGroup':
      return [
        heading(level, content.title, place, { style: level === 2 ? 'heading3' : undefined }),
        ...contentBlocks(content.content, context, level, style),
      ]
    case 'paragraph':
    case 'list':
    case 'quote':
    case 'figure':
      return beside(context.indent, proseBlocks([content], context, style), place)
  }
}

/** No place to fill in. */
export function isSaid(content: WorksheetContent): boolean {
  return isProse(content) || content.kind === 'columns'
}

/** What takes much of a page finds its own place on one. */
export function isLarge(content: WorksheetContent): boolean {
  if (content.kind === 'questionGroup') return content.content.some(isLarge)
  return content.kind === 'diary' || content.kind === 'drawingBox'
}

function near(block: Block): Block {
  return block.kind === 'hanging' || block.kind === 'group' ? { ...block, nearNext: true } : block
}

export function isProse(content: WorksheetContent): content is Prose<'group'> {
  const { kind } = content
  return kind === 'paragraph' || kind === 'list' || kind === 'quote' || kind === 'figure'
}

export const linkSpan = (text: string, url: string) =>
  ({ ...textSpan(text), link: { kind: 'web', url, description: `${text} (${url})` } }) as const
