/** The blocks of a part: one builder a tag. */
import type { Block, Conversation, Film, Homework, Recap, Reflection } from '../../model/session.ts'
import type { SyntaxNode, SyntaxTag } from '../../parse/syntax.ts'
import { readAttributes } from '../../tags/read-attributes.ts'
import { vocabulary } from '../../tags/vocabulary.ts'
import { buildContent } from './build-content.ts'
import { buildExercise, buildHandouts, buildSlide, buildWorksheets } from './build-exercise.ts'
import { buildNote, buildNotes } from './build-notes.ts'
import { slug, type Build } from './context.ts'

type BlockBuilder = (element: SyntaxTag, build: Build) => Block | undefined

const builders: Readonly<Record<string, BlockBuilder>> = {
  Dia: buildSlide,
  InGesprek: buildConversation,
  Groepsoefening: buildExercise,
  Filmfragment: buildFilm,
  Herhaling: buildRecap,
  Reflectie: buildReflection,
  Thuisopdracht: buildHomework,
  Trainer: buildNote,
}

/** The blocks among `nodes`, in order. */
export function buildBlocks(nodes: readonly SyntaxNode[], build: Build): Block[] {
  return nodes.flatMap((node) => {
    const builder = node.type === 'tag' ? builders[node.name] : undefined
    return node.type === 'tag' && builder ? (builder(node, build) ?? []) : []
  })
}

function buildConversation(element: SyntaxTag, build: Build): Conversation | undefined {
  const attributes = readAttributes(vocabulary.InGesprek, element)
  if (!attributes) return undefined
  const block = projected(element, attributes, build)
  const handouts = buildHandouts(element.children, block, build)
  return { kind: 'conversation', ...block, handouts, ...notes(element, build) }
}

function buildFilm(element: SyntaxTag, build: Build): Film | undefined {
  const attributes = readAttributes(vocabulary.Filmfragment, element)
  if (!attributes) return undefined
  const { film, facultatief: optional } = attributes
  return { kind: 'film', ...projected(element, attributes, build), film, optional, ...notes(element, build) }
}

function buildRecap(element: SyntaxTag, build: Build): Recap | undefined {
  const attributes = readAttributes(vocabulary.Herhaling, element)
  return attributes && { kind: 'recap', ...projected(element, attributes, build) }
}

function buildReflection(element: SyntaxTag, build: Build): Reflection | undefined {
  const attributes = readAttributes(vocabulary.Reflectie, element)
  if (!attributes) return undefined
  const looksBackOn = attributes.terugblik
  return {
    kind: 'reflection',
    ...projected(element, attributes, build),
    looksBackOn,
    ...notes(element, build),
  }
}

function buildHomework(element: SyntaxTag, build: Build): Homework | undefined {
  const attributes = readAttributes(vocabulary.Thuisopdracht, element)
  if (!attributes) return undefined
  const block = projected(element, attributes, build)
  return {
    kind: 'homework',
    ...block,
    worksheets: buildWorksheets(element.children, block, build),
    handouts: buildHandouts(element.children, block, build),
    ...notes(element, build),
  }
}

function projected(element: SyntaxTag, attributes: { titel: string; id?: string | undefined }, build: Build) {
  const { place, children } = element
  const id = build.claim(attributes.id ?? slug(attributes.titel), place)
  return { place, id, title: attributes.titel, content: buildContent(children, id, build) }
}

function notes(element: SyntaxTag, build: Build) {
  return { notes: buildNotes(element.children, build) }
}
