/** What may stand in a projected block: running text, questions, columns. */
import type { Field } from '../../model/field.ts'
import type { Columns, Content, QuestionGroup, WorksheetContent } from '../../model/session.ts'
import type { SyntaxNode, SyntaxTag } from '../../parse/syntax.ts'
import { readAttributes } from '../../tags/read-attributes.ts'
import { vocabulary } from '../../tags/vocabulary.ts'
import { buildLine, buildProse } from './build-prose.ts'
import type { Build } from './context.ts'

/** Gives each field of one block its name: `interview-1`, `interview-2`, unless it has one of its own. */
interface Numbering {
  readonly next: (own: string | undefined) => string
}

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
  switch (node.name) {
    case 'Vraag':
    case 'Schaal':
    case 'Keuze':
      return fieldOf(node, numbering, build)
    case 'Kolommen':
      return [columns(node, build)]
    default:
      return buildProse([node], 'group', build)
  }
}

function fieldOf(element: SyntaxTag, numbering: Numbering, build: Build): Field[] {
  const { place } = element
  const prompt = buildLine(element.children, 'group', build)
  const named = (own: string | undefined) => ({ place, prompt, id: build.claim(numbering.next(own), place) })
  if (element.name === 'Vraag') {
    const attributes = readAttributes(vocabulary.Vraag, element)
    return attributes ? [{ kind: 'question', ...named(attributes.id), lines: attributes.regels }] : []
  }
  if (element.name === 'Schaal') {
    const attributes = readAttributes(vocabulary.Schaal, element)
    if (!attributes) return []
    const { van: from, tot: to, stappen: steps } = attributes
    return [{ kind: 'scale', ...named(attributes.id), from, to, steps }]
  }
  const attributes = readAttributes(vocabulary.Keuze, element)
  if (!attributes) return []
  return [{ kind: 'choice', ...named(attributes.id), options: attributes.opties, multiple: attributes.meer }]
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
