/** The front of the workbook: cover, contents, the pages that belong to no session. */
import type { WorkbookPage } from '../../../model/course.ts'
import { agreementsOf } from '../../../model/agreements.ts'
import type { ParticipantCourse } from '../../../model/participant.ts'
import type { Place } from '../../../model/place.ts'
import type { Block, ContentsEntry } from '../../../pdf/block.ts'
import type { FlowSection } from '../../../pdf/document.ts'
import { mm } from '../../../pdf/units.ts'
import { dayInWords } from '../../shared/dates.ts'
import { clockTime } from '../../shared/time-plan.ts'
import { contentBlocks, isProse } from '../blocks/content-blocks.ts'
import type { PrintContext } from '../blocks/print-context.ts'
import { accent } from '../blocks/colours.ts'
import type { PrintStyle } from '../blocks/print-style.ts'
import { heading, paragraph } from '../blocks/text-blocks.ts'
import { KIT_PLACE } from '../print-place.ts'

const COVER_PICTURE = 'omslag'

export function coverSection(course: ParticipantCourse, style: PrintStyle, place: Place): FlowSection {
  const picture = course.pictures.get(COVER_PICTURE)
  const figure: Block[] = picture
    ? [{ kind: 'figure', svg: picture.svg, alt: picture.alt, maxHeight: style.coverPicture, place }]
    : []
  return {
    kind: 'flow',
    foot: false,
    margins: style.coverMargins,
    backdrop: [{ x: 0, y: 0, width: style.page.width, height: mm(9), colour: accent }],
    blocks: [
      paragraph('Werkboek', 'lead', place),
      paragraph(course.title, 'display', place),
      paragraph(course.subtitle, 'lead', place),
      ...(course.group.name === undefined
        ? []
        : [paragraph(course.group.name, 'question', course.group.place)]),
      { kind: 'space', height: 'fill' },
      ...figure,
      { kind: 'space', height: 'fill' },
      paragraph('Dit werkboek is van', 'question', place, { keepWithNext: true }),
      {
        kind: 'textField',
        name: 'werkboek-naam',
        description: 'Dit werkboek is van',
        lines: 1,
        grow: 'none',
        place,
      },
    ],
  }
}

export function contentsSection(entries: readonly ContentsEntry[], place: Place): FlowSection {
  return {
    kind: 'flow',
    foot: true,
    fit: 'tight',
    blocks: [heading(1, 'Inhoud', place, { anchor: 'inhoud' }), { kind: 'contents', entries }],
  }
}

export const frontAnchors = { agreements: 'afspraken', dates: 'bijeenkomsten' } as const

/** What the group agrees on, from the session that makes the agreements, and room for its own. */
export function agreementsSection(course: ParticipantCourse, context: PrintContext): FlowSection[] {
  const slide = agreementsOf(course)
  if (!slide) return []
  const { place } = slide
  const own = 'Wat onze groep nog afspreekt'
  return [
    {
      kind: 'flow',
      head: course.title,
      foot: true,
      blocks: [
        heading(1, 'Onze afspraken', place, { anchor: frontAnchors.agreements }),
        ...contentBlocks(slide.content.filter(isProse), context, 2),
        paragraph(own, 'question', place, { keepWithNext: true }),
        {
          kind: 'textField',
          name: `${context.fieldPrefix}afspraken`,
          description: own,
          lines: 4,
          grow: 'page',
          place,
        },
      ],
    },
  ]
}

/** The days of the course: as far as they are known, and else room to write them. */
export function datesSection(course: ParticipantCourse, context: PrintContext): FlowSection {
  const { programme } = course
  const place = KIT_PLACE
  return {
    kind: 'flow',
    head: course.title,
    foot: true,
    blocks: [
      heading(1, 'Onze bijeenkomsten', place, { anchor: frontAnchors.dates }),
      {
        kind: 'table',
        name: `${context.fieldPrefix}bijeenkomsten`,
        columns: ['Dag en tijd', 'Waar, of online'],
        // Large or on a small page, a title would take more room than the answer.
        rows: programme.map(({ number, title }) =>
          context.indent > 0 ? `${String(number)}. ${title}` : `Sessie ${String(number)}`,
        ),
        given: programme.map(({ number }) => [dayOf(course, number), undefined]),
        cellHeight: context.style.dateCell,
        grow: 'some',
        place,
      },
    ],
  }
}

function dayOf({ group }: ParticipantCourse, session: number): string | undefined {
  const date = group.dates[session - 1]
  if (date === undefined) return undefined
  const time = group.startsAt === undefined ? '' : `, ${clockTime(group.startsAt)}`
  return `${dayInWords(date)}${time}`
}

/** A page from `content/werkboek/` that belongs to the whole course. */
export function pageSection(
  page: WorkbookPage,
  course: ParticipantCourse,
  context: PrintContext,
): FlowSection {
  return {
    kind: 'flow',
    head: course.title,
    foot: true,
    fit: 'balanced',
    blocks: [
      heading(1, page.title, page.place, { anchor: pageAnchor(page) }),
      ...contentBlocks(page.content, context, 2),
    ],
  }
}

export function pageAnchor(page: WorkbookPage): string {
  return `pagina-${page.id}`
}
