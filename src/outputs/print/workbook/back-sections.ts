/** The back of the workbook: words explained, where things come from, and on the very last page where to find help. */
import type { HelpLine } from '../../../model/course.ts'
import type { Place } from '../../../model/place.ts'
import type { ParticipantCourse } from '../../../model/participant.ts'
import type { Block } from '../../../pdf/block.ts'
import type { FlowSection } from '../../../pdf/document.ts'
import { mm } from '../../../pdf/units.ts'
import { linkSpan } from '../blocks/content-blocks.ts'
import type { PrintStyle } from '../blocks/print-style.ts'
import { termAnchor } from '../blocks/print-context.ts'
import { beside, heading, paragraph, textSpan } from '../blocks/text-blocks.ts'

export const backAnchors = { glossary: 'woordenlijst', help: 'hulp', sources: 'bronnen' } as const

/** @param terms ids of the words that the workbook uses; undefined: no words and no sources, only where to find help */
export function backSections(
  course: ParticipantCourse,
  terms: ReadonlySet<string> | undefined,
  { labelColumn }: PrintStyle,
): FlowSection[] {
  const wordsAndSources = terms
    ? [...glossaryBlocks(course, terms, labelColumn), ...sourceBlocks(course, labelColumn)]
    : []
  return [wordsAndSources, helpBlocks(course.helpLines, labelColumn)]
    .filter((blocks) => blocks.length > 0)
    .map((blocks) => ({ kind: 'flow', head: course.title, foot: true, fit: 'tight', blocks }))
}

/** One heading of the first level, with room above where it does not start the page. */
function chapter(title: string, anchor: string, place: Place): Block[] {
  return [{ kind: 'space', height: mm(9) }, heading(1, title, place, { anchor })]
}

function glossaryBlocks(
  { glossary }: ParticipantCourse,
  terms: ReadonlySet<string>,
  indent: number,
): Block[] {
  const entries = [...glossary.values()]
    .filter(({ id }) => terms.has(id))
    .toSorted((a, b) => a.term.localeCompare(b.term, 'nl'))
  const [first] = entries
  if (!first) return []
  return [
    heading(1, 'Woordenlijst', first.place, { anchor: backAnchors.glossary }),
    ...entries.flatMap(({ id, term, explanation, place }) => {
      const title = heading(2, term, place, { style: 'heading4', anchor: termAnchor(id), bookmark: false })
      return beside(indent, [title, paragraph(explanation, 'body', place)], place)
    }),
  ]
}

const countries: Readonly<Record<HelpLine['country'], string>> = { NL: 'Nederland', BE: 'België' }

function helpBlocks(lines: readonly HelpLine[], indent: number): Block[] {
  const [first] = lines
  if (!first) return []
  const perCountry = Object.entries(countries).flatMap(([country, name]): Block[] => {
    const own = lines.filter((line) => line.country === country)
    const [firstOwn] = own
    if (!firstOwn) return []
    return [
      heading(2, name, firstOwn.place, { style: 'heading3', bookmark: false }),
      ...own.flatMap((each) => helpLineBlocks(each, indent)),
    ]
  })
  const title = heading(1, 'Als het je te zwaar wordt', first.place, { anchor: backAnchors.help })
  return [title, ...perCountry]
}

function helpLineBlocks({ name, phone, url, note, place }: HelpLine, indent: number): Block[] {
  const spans = [{ kind: 'text', text: phone, bold: true } as const]
  const address =
    url === undefined ? [] : [textSpan('  ·  '), linkSpan(url.replace(/^https?:\/\/(www\.)?/, ''), url)]
  const reach: Block = { kind: 'paragraph', style: 'lead', spans: [...spans, ...address], place }
  const title = heading(3, name, place, { style: 'heading4' })
  return beside(indent, [title, reach, paragraph(note, 'body', place)], place)
}

function sourceBlocks({ sources }: ParticipantCourse, indent: number): Block[] {
  const entries = [...sources.values()].toSorted((a, b) => a.full.localeCompare(b.full, 'nl'))
  const [first] = entries
  if (!first) return []
  return [
    ...chapter('Bronnen', backAnchors.sources, first.place),
    ...entries.flatMap(({ full, place }) => beside(indent, [paragraph(full, 'body', place)], place)),
  ]
}
