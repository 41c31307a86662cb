/** `<Groepsoefening>` and what only stands in it. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import type {
  Copies,
  Debrief,
  Exercise,
  Grouping,
  Handout,
  HandoutCard,
  Role,
  Slide,
  Worksheet,
} from '../../model/session.ts'
import type { SyntaxNode, SyntaxTag } from '../../parse/syntax.ts'
import { readAttributes } from '../../tags/read-attributes.ts'
import { vocabulary, type TagName } from '../../tags/vocabulary.ts'
import { buildContent, buildWorksheetContent } from './build-content.ts'
import { buildNotes } from './build-notes.ts'
import { buildProse } from './build-prose.ts'
import { slug, type Build } from './context.ts'

const groupings: Readonly<Record<'samen' | 'alleen' | 'tweetallen' | 'drietallen' | 'viertallen', Grouping>> =
  {
    samen: { kind: 'everyone' },
    alleen: { kind: 'alone' },
    tweetallen: { kind: 'groups', size: 2 },
    drietallen: { kind: 'groups', size: 3 },
    viertallen: { kind: 'groups', size: 4 },
  }

/** The exercise; undefined when its own attributes are wrong. */
export function buildExercise(element: SyntaxTag, build: Build): Exercise | undefined {
  const attributes = readAttributes(vocabulary.Groepsoefening, element)
  if (!attributes) return undefined
  const { place, children } = element
  const { titel: title, minuten: minutes, spanning: tension } = attributes
  const id = build.claim(attributes.id ?? slug(title), place)
  const parent = { id, title }
  return {
    kind: 'exercise',
    place,
    id,
    title,
    minutes,
    tension,
    grouping: groupings[attributes.groepen],
    content: buildContent(children, id, build),
    roles: tagsNamed('Rol', children).flatMap((tag) => buildRole(tag, build)),
    wayOut: tagsNamed('Uitweg', children).flatMap((tag) => buildProse(tag.children, 'group', build)),
    slides: tagsNamed('Dia', children).flatMap((tag) => buildSlide(tag, build) ?? []),
    notes: buildNotes(children, build),
    debrief: tagsNamed('Nabespreking', children).flatMap((tag) => buildDebrief(tag, id, build))[0],
    worksheets: buildWorksheets(children, parent, build),
    handouts: buildHandouts(children, parent, build),
  }
}

export function buildSlide(element: SyntaxTag, build: Build): Slide | undefined {
  const attributes = readAttributes(vocabulary.Dia, element)
  if (!attributes) return undefined
  const { place, children } = element
  const { titel: title, soort: look } = attributes
  const id = build.claim(attributes.id ?? slug(title), place)
  return { kind: 'slide', place, id, title, look, content: buildContent(children, id, build) }
}

function buildRole(element: SyntaxTag, build: Build): Role[] {
  const attributes = readAttributes(vocabulary.Rol, element)
  if (!attributes) return []
  const { place, children } = element
  return [{ kind: 'role', place, title: attributes.titel, content: buildProse(children, 'group', build) }]
}

function buildDebrief(element: SyntaxTag, exerciseId: string, build: Build): Debrief[] {
  const attributes = readAttributes(vocabulary.Nabespreking, element)
  if (!attributes) return []
  const { place, children } = element
  const id = build.claim(`${exerciseId}-nabespreking`, place)
  const content = buildContent(children, id, build)
  return [
    { kind: 'debrief', place, id, title: attributes.titel, content, notes: buildNotes(children, build) },
  ]
}

interface Owner {
  readonly id: string
  readonly title: string
}

/** The worksheets among `nodes`; one without a title takes its owner's. */
export function buildWorksheets(nodes: readonly SyntaxNode[], owner: Owner, build: Build): Worksheet[] {
  return tagsNamed('Werkblad', nodes).flatMap((element) => {
    const attributes = readAttributes(vocabulary.Werkblad, element)
    if (!attributes) return []
    const { place, children } = element
    const suffix = attributes.titel === undefined ? 'werkblad' : slug(attributes.titel)
    const id = build.claim(attributes.id ?? `${owner.id}-${suffix}`, place)
    const title = attributes.titel ?? owner.title
    return [
      { kind: 'worksheet' as const, place, id, title, content: buildWorksheetContent(children, id, build) },
    ]
  })
}

/** The sheets and cards among `nodes`. */
export function buildHandouts(nodes: readonly SyntaxNode[], owner: Owner, build: Build): Handout[] {
  return tagsNamed('Handout', nodes).flatMap((element) => {
    const attributes = readAttributes(vocabulary.Handout, element)
    if (!attributes) return []
    const { place, children } = element
    const { titel: title, soort: format, extra } = attributes
    const id = build.claim(`${owner.id}-${slug(title)}`, place)
    const cards = buildCards(children, id, build)
    const content = cards.length > 0 ? [] : buildWorksheetContent(children, id, build)
    const cardsOnly = children.every((child) => child.type === 'tag' && child.name === 'Kaart')
    if (cards.length > 0 ? format !== 'kaarten' || !cardsOnly : format === 'kaarten')
      build.report(diagnose('handout-soort', place, { title }))
    const copies = { per: recipients[attributes.oplage], extra }
    return [{ kind: 'handout' as const, place, id, title, format, copies, content, cards }]
  })
}

const recipients = {
  'per-persoon': 'person',
  'per-groepje': 'group',
  'per-trainer': 'trainer',
  een: 'room',
} as const satisfies Record<string, Copies['per']>

function buildCards(nodes: readonly SyntaxNode[], handoutId: string, build: Build): HandoutCard[] {
  return tagsNamed('Kaart', nodes).flatMap((element, index) => {
    const attributes = readAttributes(vocabulary.Kaart, element)
    if (!attributes) return []
    const { place, children } = element
    const content = buildWorksheetContent(children, `${handoutId}-${String(index + 1)}`, build)
    return [{ place, title: attributes.titel, content }]
  })
}

function tagsNamed(name: TagName, nodes: readonly SyntaxNode[]): SyntaxTag[] {
  return nodes.filter((node) => node.type === 'tag').filter((tag) => tag.name === name)
}
