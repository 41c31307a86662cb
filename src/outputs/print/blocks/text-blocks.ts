/** Short ways to say what a page consists of. */
import type { Place } from '../../../model/place.ts'
import type { Block, Heading, HeadingLevel, Paragraph, Span } from '../../../pdf/block.ts'
import type { TextStyle } from '../../../pdf/theme.ts'

export const textSpan = (text: string): Span => ({ kind: 'text', text })

export function paragraph(
  text: string,
  style: TextStyle,
  place: Place,
  more: Partial<Paragraph> = {},
): Paragraph {
  return { kind: 'paragraph', style, spans: [textSpan(text)], place, ...more }
}

export function heading(
  level: HeadingLevel,
  text: string,
  place: Place,
  more: Partial<Heading> = {},
): Heading {
  return { kind: 'heading', level, spans: [textSpan(text)], bookmark: level < 3, place, ...more }
}

/** `blocks` beside the column for labels, with or without a label in it; without such a column (0), below it. */
export function beside(
  indent: number,
  blocks: readonly Block[],
  place: Place,
  label?: readonly string[],
): Block[] {
  if (blocks.length === 0) return []
  const spans = label?.flatMap((text, index): Span[] => [
    ...(index > 0 ? [{ kind: 'break' } as const] : []),
    { kind: 'text', text, bold: index === 0 },
  ])
  return [{ kind: 'hanging', indent, label: spans, blocks, place }]
}

/** The next deeper level. */
export function below(level: HeadingLevel): HeadingLevel {
  return level === 1 ? 2 : level === 2 ? 3 : 4
}

/** What stands on a page of its own uses it to its foot. */
export function growing(block: Block): Block {
  if (block.kind === 'group') return { ...block, blocks: block.blocks.map(growing) }
  return block.kind === 'textField' || block.kind === 'table' ? { ...block, grow: 'page' } : block
}
