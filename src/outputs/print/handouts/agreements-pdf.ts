/** `pdf/afspraken.pdf`: what the group agrees on in the first session, on one sheet to sign. */
import { agreementsOf } from '../../../model/agreements.ts'
import type { ParticipantCourse } from '../../../model/participant.ts'
import type { Slide } from '../../../model/session.ts'
import type { Block } from '../../../pdf/block.ts'
import type { PrintDocument } from '../../../pdf/document.ts'
import { mm } from '../../../pdf/units.ts'
import { groupSizes } from '../../shared/copies.ts'
import { contentBlocks, isProse } from '../blocks/content-blocks.ts'
import type { PrintContext } from '../blocks/print-context.ts'
import { standardPrint } from '../blocks/print-style.ts'
import { growing, heading, paragraph } from '../blocks/text-blocks.ts'
import { aboutDocument } from '../about-document.ts'
import { KIT_PLACE } from '../print-place.ts'

/** The sheet as data; without the agreements of the first session, only the group's own. */
export function agreementsDocument(course: ParticipantCourse): PrintDocument {
  const context: PrintContext = {
    references: course,
    fieldPrefix: 'afspraken-',
    terms: undefined,
    style: standardPrint,
    indent: 0,
  }
  const content = agreementsOf(course)?.content ?? []
  const title = 'Onze afspraken'
  return {
    ...aboutDocument(course, title.toLowerCase(), course.subtitle),
    page: standardPrint.page,
    theme: standardPrint.theme,
    sections: [
      {
        kind: 'flow',
        head: course.title,
        foot: false,
        margins: standardPrint.sheetMargins,
        fit: 'tight',
        blocks: [
          heading(1, title, KIT_PLACE),
          ...contentBlocks(content.filter(isProse), context, 2),
          heading(2, 'Wat deze groep nog afspreekt', KIT_PLACE, { style: 'heading3' }),
          ...ownBlocks(content, context),
          heading(2, 'Namen', KIT_PLACE, { style: 'heading3' }),
          ...signatureBlocks(),
        ],
      },
    ],
  }
}

/** The question that was put to the group, with what is left of the page to answer it. */
function ownBlocks(content: Slide['content'], context: PrintContext): Block[] {
  const asked = content.filter((each) => !isProse(each))
  if (asked.length > 0) return contentBlocks(asked, context, 3).map(growing)
  const description = 'Wat deze groep nog afspreekt'
  return [
    {
      kind: 'textField',
      name: 'afspraken-eigen',
      description,
      lines: 3,
      grow: 'page',
      place: KIT_PLACE,
    },
  ]
}

function signatureBlocks(): Block[] {
  return [
    paragraph(
      'Tekenen is ja zeggen tegen proberen. Je kunt er in de groep altijd op terugkomen.',
      'body',
      KIT_PLACE,
      { keepWithNext: true },
    ),
    {
      kind: 'table',
      name: 'afspraken-namen',
      columns: ['Handtekening'],
      rows: Array.from({ length: groupSizes.most }, (_, index) => `Deelnemer ${index + 1}`),
      writtenRows: 'Voornaam',
      cellHeight: mm(9),
      grow: 'none',
      place: KIT_PLACE,
    },
  ]
}
