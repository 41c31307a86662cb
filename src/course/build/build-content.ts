/** What may stand in a projected block: running text, questions, columns. */
import type { Columns, Content, QuestionGroup, WorksheetContent } from '../../model/session.ts'
import type { SyntaxNode, SyntaxTag } from '../../parse/syntax.ts'
import { readAttributes } from '../../tags/read-attributes.ts'
import { vocabulary } from '../../tags/vocabulary.ts'
import { buildField, type Numbering } from './build-field.ts'
import { buildProse } from './build-prose.ts'
import type { Build } from './context.ts'

/** The content among `nodes`, for the group; fields are named after `blockId`. */
export function buildContent(nodes: readonly SyntaxNode[], blockId: string, build: Build): Content[] {
  const numbering = numberFrom(blockId)
  return nodes.flatMap((node) => contentOf(node, numbering, build))
}

/** As `buildContent`, and groups of questions as well. */
export function buildWorksheetContent(
  nodes: readonly SyntaxNode[],
  blockId: string,
  build: Build,
): WorksheetContent[] {
  const numbering = numberFrom(blockId)
  return nodes.flatMap((node): WorksheetContent[] => {
    if (node.type === 'tag' && node.name === 'Vragengroep') return questionGroup(node, numbering, build)
    return contentOf(node, numbering, build)
  })
}

function numberFrom(blockId: string): Numbering {
  let count = 0
  return {
    next(own) {
      count += 1
      return own ?? `${blockId}-${String(count)}`
    },
  }
}

function questionGroup(element: SyntaxTag, numbering: Numbering, build: Build): QuestionGroup[] {
  const attributes = readAttributes(vocabulary.Vragengroep, element)
  if (!attributes) return []
  const content = element.children.flatMap((node) => contentOf(node, numbering, build))
  return [{ kind: 'questionGroup', place: element.place, title: attributes.titel, content }]
}

function contentOf(node: SyntaxNode, numbering: Numbering, build: Build): Content[] {
  if (node.type !== 'tag') return buildProse([node], 'group', build)
  if (node.name === 'Kolommen') return [columns(node, build)]
  return buildField(node, numbering, build) ?? buildProse([node], 'group', build)
}

function columns(element: SyntaxTag, build: Build): Columns {
  return {
    kind: 'columns',
    place: element.place,
    columns: element.children.flatMap((child) => {
      if (child.type !== 'tag') return []
      const attributes = readAttributes(vocabulary.Kolom, child)
      if (!attributes) return []
      return [
        { title: attributes.titel, place: child.place, content: buildProse(child.children, 'group', build) },
      ]
    }),
  }
}
