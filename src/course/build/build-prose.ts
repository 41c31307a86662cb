/** Paragraphs, lists, quotes and pictures, for the audience of the block they stand in. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Audience, Inline, ListItem, Prose } from '../../model/prose.ts'
import type { SyntaxInline, SyntaxNode, SyntaxTag } from '../../parse/syntax.ts'
import { readAttributes } from '../../tags/read-attributes.ts'
import { vocabulary } from '../../tags/vocabulary.ts'
import type { Build } from './context.ts'

/** The running text among `nodes`; tags that are no text are left to the caller. */
export function buildProse<A extends Audience>(
  nodes: readonly SyntaxNode[],
  audience: A,
  build: Build,
): Prose<A>[] {
  return nodes.flatMap((node) => proseOf(node, audience, build))
}

function proseOf<A extends Audience>(node: SyntaxNode, audience: A, build: Build): Prose<A>[] {
  const { place } = node
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', audience, place, children: buildInline(node.children, audience, build) }]
    case 'quote':
      return [{ kind: 'quote', audience, place, children: buildProse(node.children, audience, build) }]
    case 'list': {
      const items = node.items.map((item): ListItem<A> => ({
        audience,
        place: item.place,
        children: buildProse(item.children, audience, build),
      }))
      return [{ kind: 'list', audience, place, ordered: node.ordered, start: node.start, items }]
    }
    case 'tag':
      return tagAsProse(node, audience, build)
    case 'text':
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'break':
      return [{ kind: 'paragraph', audience, place, children: buildInline([node], audience, build) }]
  }
}

function tagAsProse<A extends Audience>(element: SyntaxTag, audience: A, build: Build): Prose<A>[] {
  const { place } = element
  if (element.name === 'Beeld') {
    const attributes = readAttributes(vocabulary.Beeld, element)
    return attributes ? [{ kind: 'figure', audience, place, picture: attributes.id }] : []
  }
  if (element.name === 'Begrip' || element.name === 'Bron')
    return [{ kind: 'paragraph', audience, place, children: buildInline([element], audience, build) }]
  return []
}

/** The text of a line: of the single paragraph in a tag, or of inline nodes themselves. */
export function buildLine<A extends Audience>(
  nodes: readonly SyntaxNode[],
  audience: A,
  build: Build,
): Inline<A>[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return buildInline(node.children, audience, build)
    if (node.type === 'list' || node.type === 'quote') return []
    return buildInline([node], audience, build)
  })
}

function buildInline<A extends Audience>(
  nodes: readonly SyntaxInline[],
  audience: A,
  build: Build,
): Inline<A>[] {
  return nodes.flatMap((node): Inline<A>[] => {
    const { place } = node
    switch (node.type) {
      case 'text':
        return [{ kind: 'text', audience, place, value: node.value }]
      case 'break':
        return [{ kind: 'lineBreak', audience, place }]
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, audience, place, children: buildInline(node.children, audience, build) }]
      case 'link':
        if (!/^(https:\/\/|tel:|mailto:)/.test(node.url))
          build.report(diagnose('link-adres', place, { url: node.url }))
        return [
          {
            kind: 'link',
            audience,
            place,
            url: node.url,
            children: buildInline(node.children, audience, build),
          },
        ]
      case 'tag':
        return tagAsInline(node, audience, build)
    }
  })
}

function tagAsInline<A extends Audience>(element: SyntaxTag, audience: A, build: Build): Inline<A>[] {
  const { place } = element
  if (element.name === 'Begrip') {
    const attributes = readAttributes(vocabulary.Begrip, element)
    if (!attributes) return []
    return [
      {
        kind: 'term',
        audience,
        place,
        term: attributes.id,
        children: buildLine(element.children, audience, build),
      },
    ]
  }
  if (element.name === 'Bron') {
    const attributes = readAttributes(vocabulary.Bron, element)
    return attributes
      ? [{ kind: 'citation', audience, place, source: attributes.id, pages: attributes.blz }]
      : []
  }
  return []
}
