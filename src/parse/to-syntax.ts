/** The tree of remark-mdx to our own: fewer kinds, places with a file, and a report for whatever we do not take. */
import type { PhrasingContent, Root, RootContent } from 'mdast'
import type { Position } from 'unist'
import { diagnose, type Report } from '../diagnostics/diagnose.ts'
import type { Place } from '../model/place.ts'
import { readAttributes, type MdxElement } from './attribute-value.ts'
import type { SyntaxBlock, SyntaxInline, SyntaxNode, SyntaxTag } from './syntax.ts'

interface Context {
  readonly file: string
  readonly report: Report
}

/** Converts the parsed text of `file`. Headings, tables, code and the like are reported, not kept. */
export function toSyntax(root: Root, file: string, report: Report): readonly SyntaxBlock[] {
  return blocks(root.children, { file, report })
}

function blocks(nodes: readonly RootContent[], context: Context): SyntaxBlock[] {
  return nodes.flatMap((node) => block(node, context))
}

function block(node: RootContent, context: Context): SyntaxBlock[] {
  const place = placeOf(node.position, context.file)
  switch (node.type) {
    case 'paragraph': {
      const alone = tagsAlone(node.children)
      if (alone) return alone.map((element) => tag(element, 'block', context))
      return [{ type: 'paragraph', children: inlines(node.children, context), place }]
    }
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered ?? false,
          start: node.start ?? 1,
          items: node.children.map((item) => ({
            children: blocks(item.children, context),
            place: placeOf(item.position, context.file),
          })),
          place,
        },
      ]
    case 'blockquote':
      return [{ type: 'quote', children: blocks(node.children, context), place }]
    case 'mdxJsxFlowElement':
      return [tag(node, 'block', context)]
    case 'yaml':
      return []
    case 'mdxjsEsm':
      context.report(diagnose('import-of-export', place))
      return []
    case 'mdxFlowExpression':
      context.report(diagnose('uitdrukking', place))
      return []
    default:
      context.report(diagnose('opmaak-onbekend', place, { what: unsupported[node.type] ?? 'Deze opmaak' }))
      return []
  }
}

function inlines(nodes: readonly PhrasingContent[], context: Context): SyntaxInline[] {
  return nodes.flatMap((node) => inline(node, context))
}

function inline(node: PhrasingContent, context: Context): SyntaxInline[] {
  const place = placeOf(node.position, context.file)
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value.replace(/\s*\n\s*/g, ' '), place }]
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: inlines(node.children, context), place }]
    case 'link':
      return [{ type: 'link', url: node.url, children: inlines(node.children, context), place }]
    case 'break':
      return [{ type: 'break', place }]
    case 'mdxJsxTextElement':
      return [tag(node, 'inline', context)]
    case 'mdxTextExpression':
      context.report(diagnose('uitdrukking', place))
      return []
    default:
      context.report(diagnose('opmaak-onbekend', place, { what: unsupported[node.type] ?? 'Deze opmaak' }))
      return []
  }
}

const unsupported: Readonly<Record<string, string>> = {
  heading: 'Een kop met #',
  code: 'Een blok code (ook een regel die met vier spaties begint)',
  inlineCode: 'Tekst tussen `accenten`',
  image: 'Een afbeelding met ![]()',
  table: 'Een tabel',
  thematicBreak: 'Een streep (---)',
  definition: 'Een verwijzing onderaan',
  linkReference: 'Een verwijzing tussen [haken]',
  imageReference: 'Een afbeelding met ![]',
}

/** The tags of a paragraph that holds nothing else: `<Zeg>…</Zeg>` on a line of its own is a block. */
function tagsAlone(children: readonly PhrasingContent[]): MdxElement[] | undefined {
  const rest = children.filter((child) => !(child.type === 'text' && child.value.trim() === ''))
  const tags = rest.filter((child) => child.type === 'mdxJsxTextElement')
  return tags.length > 0 && tags.length === rest.length ? tags : undefined
}

function tag(element: MdxElement, position: SyntaxTag['position'], context: Context): SyntaxTag {
  const place = placeOf(element.position, context.file)
  return {
    type: 'tag',
    name: element.name ?? '',
    attributes: readAttributes(element, place, context.report),
    position,
    children: tagChildren(element, position, context),
    place: openingOf(place, element.name ?? ''),
  }
}

function tagChildren(element: MdxElement, position: SyntaxTag['position'], context: Context): SyntaxNode[] {
  if (element.type === 'mdxJsxFlowElement') return blocks(element.children, context)
  if (position === 'inline') return inlines(element.children, context)
  const alone = tagsAlone(element.children)
  if (alone) return alone.map((child) => tag(child, 'block', context))
  const children = inlines(element.children, context)
  const place = placeOf(element.position, context.file)
  return children.length === 0 ? [] : [{ type: 'paragraph', children, place }]
}

export function placeOf(position: Position | undefined, file: string): Place {
  if (!position) return { file, line: 1, column: 1 }
  const { start, end } = position
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

/** A message about a tag points at its name, not at everything in it. */
function openingOf({ file, line, column }: Place, name: string): Place {
  return { file, line, column, endLine: line, endColumn: column + name.length + 1 }
}
