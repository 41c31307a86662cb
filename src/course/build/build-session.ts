/** The text of one session file to a `Session`. */
import type { Report } from '../../diagnostics/diagnose.ts'
import type { Material, Part, Session } from '../../model/session.ts'
import { parseMdx } from '../../parse/parse-mdx.ts'
import { shapeYaml } from '../../parse/parse-yaml.ts'
import type { SyntaxNode } from '../../parse/syntax.ts'
import { checkTags } from '../../tags/check-tags.ts'
import { readAttributes } from '../../tags/read-attributes.ts'
import { vocabulary } from '../../tags/vocabulary.ts'
import { buildBlocks } from './build-blocks.ts'
import { slug, startBuild, type Build } from './context.ts'
import { sessionFrontMatter } from './front-matter.ts'

/** The session in `text`; undefined when it cannot be read as one. Every mistake has then been reported. */
export function buildSession(text: string, file: string, report: Report): Session | undefined {
  const { frontMatter, blocks } = parseMdx(text, file, report)
  if (blocks) checkTags(blocks, { holds: 'blocks', tags: ['Onderdeel'] }, report)
  const data = frontMatter && shapeYaml(frontMatter, sessionFrontMatter, report)
  const build = startBuild(report)
  const parts = blocks?.flatMap((node) => buildPart(node, build) ?? [])
  if (!data || !parts || !frontMatter) return undefined
  return {
    kind: 'session',
    place: frontMatter.placeOf([]),
    number: data.nummer,
    title: data.titel,
    core: data.kern,
    form: data.vorm,
    minutes: data.duur,
    minutesPlace: frontMatter.placeOf(['duur']),
    aims: data.doelen,
    materials: data.materiaal.map(
      (item): Material => (typeof item === 'string' ? { text: item } : { text: item.wat, form: item.vorm }),
    ),
    parts,
  }
}

function buildPart(node: SyntaxNode, build: Build): Part | undefined {
  if (node.type !== 'tag' || node.name !== 'Onderdeel') return undefined
  const attributes = readAttributes(vocabulary.Onderdeel, node)
  const blocks = buildBlocks(node.children, build)
  if (!attributes) return undefined
  const { titel: title, minuten: minutes, minimum = minutes, facultatief: optional } = attributes
  const id = build.claim(`onderdeel-${slug(title)}`, node.place)
  return { kind: 'part', place: node.place, id, title, minutes, minimum, optional, blocks }
}
