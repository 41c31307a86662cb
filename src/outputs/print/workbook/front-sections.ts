/** The front of the workbook: cover, contents, the pages that belong to no session. */
import type { WorkbookPage } from '../../../model/course.ts'
import type { ParticipantCourse } from '../../../model/participant.ts'
import type { Place } from '../../../model/place.ts'
import type { Block, ContentsEntry } from '../../../pdf/block.ts'
import type { FlowSection } from '../../../pdf/document.ts'
import { mm } from '../../../pdf/units.ts'
import { contentBlocks } from '../blocks/content-blocks.ts'
import type { PrintContext } from '../blocks/print-context.ts'
import { accent } from '../blocks/colours.ts'
import type { PrintStyle } from '../blocks/print-style.ts'
import { heading, paragraph } from '../blocks/text-blocks.ts'

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
    blocks: [heading(1, 'Inhoud', place, { anchor: 'inhoud' }), { kind: 'contents', entries }],
  }
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
