/** The text of one session file to a `Session`. */
import type { Report } from '../../diagnostics/diagnose.ts'
import type { CatchUp, Material, Part, Session } from '../../model/session.ts'
import { parseMdx } from '../../parse/parse-mdx.ts'
import { shapeYaml } from '../../parse/parse-yaml.ts'
import type { SyntaxNode } from '../../parse/syntax.ts'
import { checkTags } from '../../tags/check-tags.ts'
import { readAttributes } from '../../tags/read-attributes.ts'
import { inlineTagNames, vocabulary } from '../../tags/vocabulary.ts'
import { buildBlocks } from './build-blocks.ts'
import { buildWorksheetContent } from './build-content.ts'
import { slug, startBuild, type Build } from './context.ts'
import { sessionFrontMatter } from './front-matter.ts'

/** A session as far as it could be read. What is broken has been reported, and holds stand-ins. */
export interface SessionDraft {
  readonly session: Session
  readonly headingSound: boolean
  readonly partsSound: boolean
}

/** The session in `text`, as far as it can be read, so that later checks still find what else is wrong. */
export function buildSession(text: string, file: string, report: Report): SessionDraft {
  const { frontMatter, blocks } = parseMdx(text, file, inlineTagNames, report)
  if (blocks) checkTags(blocks, { holds: 'blocks', tags: ['Onderdeel', 'Inhalen'] }, report)
  const data = frontMatter && shapeYaml(frontMatter, sessionFrontMatter, report)
  const build = startBuild(report)
  const parts = (blocks ?? []).flatMap((node) => buildPart(node, build) ?? [])
  const start = { file, line: 1, column: 1 }
  const session: Session = {
    kind: 'session',
    place: frontMatter?.placeOf([]) ?? start,
    number: data?.nummer ?? 0,
    title: data?.titel ?? '',
    core: data?.kern ?? '',
    form: data?.vorm ?? 'f2f',
    minutes: data?.duur ?? 0,
    minutesPlace: frontMatter?.placeOf(['duur']) ?? start,
    aims: data?.doelen ?? [],
    materials: (data?.materiaal ?? []).map((item): Material =>
      typeof item === 'string' ? { text: item } : { text: item.wat, form: item.vorm },
    ),
    parts,
    catchUp: (blocks ?? []).flatMap((node) => buildCatchUp(node, build) ?? [])[0],
  }
  return {
    session,
    headingSound: data !== undefined,
    partsSound: parts.every(({ minutes }) => minutes > 0) && !!blocks,
  }
}

function buildCatchUp(node: SyntaxNode, build: Build): CatchUp | undefined {
  if (node.type !== 'tag' || node.name !== 'Inhalen') return undefined
  const attributes = readAttributes(vocabulary.Inhalen, node)
  const { place, children } = node
  const content = buildWorksheetContent(children, build.claim('inhalen', place), build)
  return { kind: 'catchUp', place, title: attributes?.titel ?? '', content }
}

function buildPart(node: SyntaxNode, build: Build): Part | undefined {
  if (node.type !== 'tag' || node.name !== 'Onderdeel') return undefined
  const attributes = readAttributes(vocabulary.Onderdeel, node)
  const blocks = buildBlocks(node.children, build)
  const part = { kind: 'part' as const, place: node.place, blocks }
  if (!attributes) return { ...part, id: '', title: '', minutes: 0, minimum: 0, optional: false }
  const { titel: title, minuten: minutes, minimum = minutes, facultatief: optional } = attributes
  const id = build.claim(`onderdeel-${slug(title)}`, node.place)
  return { ...part, id, title, minutes, minimum, optional }
}
