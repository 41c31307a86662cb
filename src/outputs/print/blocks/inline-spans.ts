/** Running text to spans: marks are inherited, links and words of the glossary become links. */
import type { Audience, Inline } from '../../../model/prose.ts'
import type { LinkTarget, Span, TextSpan } from '../../../pdf/block.ts'
import { plainText } from '../../shared/plain-text.ts'
import { entry } from '../../shared/references.ts'
import { termAnchor } from './print-context.ts'
import type { PrintContext } from './print-context.ts'

type Marks = Pick<TextSpan, 'bold' | 'italic' | 'link'>

export function inlineSpans(
  nodes: readonly Inline<Audience>[],
  context: PrintContext,
  marks: Marks = {},
): Span[] {
  return nodes.flatMap((node): Span[] => {
    switch (node.kind) {
      case 'text':
        return [{ kind: 'text', text: node.value, ...marks }]
      case 'lineBreak':
        return [{ kind: 'break' }]
      case 'strong':
        return inlineSpans(node.children, context, { ...marks, bold: true })
      case 'emphasis':
        return inlineSpans(node.children, context, { ...marks, italic: true })
      case 'link': {
        const description = `${plainText(node.children)} (${node.url})`
        return inlineSpans(node.children, context, {
          ...marks,
          link: { kind: 'web', url: node.url, description },
        })
      }
      case 'term':
        return termSpans(node.term, inlineSpans(node.children, context, marks), context, marks)
      case 'citation': {
        const { short } = entry(context.references.sources, node.source)
        const pages = node.pages === undefined ? '' : `, p. ${node.pages}`
        return [{ kind: 'text', text: `(${short}${pages})`, ...marks }]
      }
    }
  })
}

function termSpans(id: string, words: readonly Span[], context: PrintContext, marks: Marks): Span[] {
  const { term } = entry(context.references.glossary, id)
  const shown: readonly Span[] = words.length > 0 ? words : [{ kind: 'text', text: term, ...marks }]
  if (!context.terms) return [...shown]
  context.terms.add(id)
  const link: LinkTarget = {
    kind: 'anchor',
    anchor: termAnchor(id),
    description: `${term}: uitleg in de woordenlijst`,
  }
  return shown.map((span) => (span.kind === 'text' ? { ...span, link: span.link ?? link } : span))
}
