/** The tree of remark-mdx to our own: fewer kinds, places with a file, and a report for whatever we do not take. */
import type { PhrasingContent, Root, RootContent } from 'mdast'
import type { Position } from 'unist'
import { diagnose, type Report } from '../diagnostics/diagnose.ts'
import type { Place } from '../model/place.ts'
import { readAttributes, type MdxElement } from './attribute-value.ts'
import type { SyntaxBlock, SyntaxInline, SyntaxNode, SyntaxTag } from './syntax.ts'

interface Context {
  readonly file: string
  /** Tags that belong in a sentence, also where a line happens to begin with one. */
  readonly inlineTags: ReadonlySet<string>
  readonly report: Report
}

/** Converts the parsed text of a file. Headings, tables, code and the like are reported, not kept. */
export function toSyntax(root: Root, context: Context): readonly SyntaxBlock[] {
  return blocks(root.children, context)
}

function blocks(nodes: readonly RootContent[], context: Context): SyntaxBlock[] {
  return nodes.flatMap((node) => block(node, context))
}

function block(node: RootContent, context: Context): SyntaxBlock[] {
  const place = placeOf(node.position, context.file)
  switch (node.type) {
    case 'paragraph':
      return paragraphs(node.children, context)
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

/**
 * One paragraph of Markdown as paragraphs and tags: a tag that has its lines to itself is a block, whether or not
 * the author left an empty line around it.
 */
function paragraphs(children: readonly PhrasingContent[], context: Context): SyntaxBlock[] {
  const found: SyntaxBlock[] = []
  let run: PhrasingContent[] = []
  const closeRun = () => {
    const kept = inlines(run, context)
    const [first, last] = [run[0], run.at(-1)]
    run = []
    if (!first || !last || kept.every((node) => node.type === 'text' && node.value.trim() === '')) return
    const place = { ...placeOf(first.position, context.file), ...endOf(last.position) }
    found.push({ type: 'paragraph', children: trimmed(kept), place })
  }
  children.forEach((child, index) => {
    if (child.type === 'mdxJsxTextElement' && standsAlone(child, children, index, context)) {
      closeRun()
      found.push(tag(child, 'block', context))
    } else run.push(child)
  })
  closeRun()
  return found
}

function standsAlone(
  element: MdxElement,
  siblings: readonly PhrasingContent[],
  index: number,
  { inlineTags }: Context,
): boolean {
  if (inlineTags.has(element.name ?? '')) return siblings.every(isTagOrBlank) && siblings.length === 1
  if (siblings.every(isTagOrBlank)) return true
  const [before, after] = [siblings[index - 1], siblings[index + 1]]
  const startsLine = !before || (before.type === 'text' && /\n[ \t]*$/.test(before.value))
  const endsLine = !after || (after.type === 'text' && /^[ \t]*\n/.test(after.value))
  return startsLine && endsLine
}

function isTagOrBlank(node: PhrasingContent): boolean {
  return node.type === 'mdxJsxTextElement' || (node.type === 'text' && node.value.trim() === '')
}

/** Without the white space that a tag on the next line left behind. */
function trimmed(nodes: readonly SyntaxInline[]): SyntaxInline[] {
  return nodes.flatMap((node, index): SyntaxInline[] => {
    if (node.type !== 'text') return [node]
    const start = index === 0 ? node.value.trimStart() : node.value
    const value = index === nodes.length - 1 ? start.trimEnd() : start
    return value === '' ? [] : [{ ...node, value }]
  })
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
  return paragraphs(element.children, context)
}

export function placeOf(position: Position | undefined, file: string): Place {
  if (!position) return { file, line: 1, column: 1 }
  const { start, end } = position
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

function endOf(position: Position | undefined): Pick<Place, 'endLine' | 'endColumn'> {
  return { endLine: position?.end.line, endColumn: position?.end.column }
}

/** A message about a tag points at its name, not at everything in it. */
function openingOf({ file, line, column }: Place, name: string): Place {
  return { file, line, column, endLine: line, endColumn: column + name.length + 1 }
}
