/** Running text without its marks, for titles, descriptions and comparisons. */
import type { Audience, Inline, Prose } from '../../model/prose.ts'

/**
 * The words alone: blocks on lines of their own, line breaks as spaces. Citations and pictures have no words of
 * their own and a term without words of its own is shown by its glossary entry, so they add nothing.
 */
export function plainText(nodes: readonly (Inline<Audience> | Prose<Audience>)[]): string {
  return nodes.map(words).join('').trim()
}

function words(node: Inline<Audience> | Prose<Audience>): string {
  switch (node.kind) {
    case 'text':
      return node.value
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'term':
      return node.children.map(words).join('')
    case 'lineBreak':
      return ' '
    case 'citation':
    case 'figure':
      return ''
    case 'paragraph':
      return `${node.children.map(words).join('')}\n`
    case 'quote':
      return node.children.map(words).join('')
    case 'list':
      return node.items.flatMap((item) => item.children.map(words)).join('')
  }
}
