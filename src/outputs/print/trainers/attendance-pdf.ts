/** `pdf/aanwezigheid.pdf`: who was there when, for the two trainers. */
import type { Course } from '../../../model/course.ts'
import type { Block } from '../../../pdf/block.ts'
import type { PrintDocument } from '../../../pdf/document.ts'
import { A4, mm } from '../../../pdf/units.ts'
import { groupSizes } from '../../shared/copies.ts'
import { standardPrint } from '../blocks/print-style.ts'
import { heading, paragraph } from '../blocks/text-blocks.ts'
import { aboutDocument } from '../about-document.ts'
import { KIT_PLACE } from '../print-place.ts'
import { shortDay } from '../../shared/dates.ts'

const margins = { top: mm(18), right: mm(15), bottom: mm(14), left: mm(15) }

export function attendanceDocument(course: Course): PrintDocument {
  const title = 'Aanwezigheid'
  return {
    ...aboutDocument(course, title.toLowerCase(), course.subtitle),
    page: { width: A4.height, height: A4.width, margins },
    theme: standardPrint.theme,
    sections: [
      {
        kind: 'flow',
        foot: false,
        blocks: [
          {
            kind: 'columns',
            gap: mm(12),
            columns: [
              [heading(1, title, KIT_PLACE), paragraph(course.title, 'body', KIT_PLACE)],
              groupBlocks(course),
            ],
          },
          paragraph(
            'Voornamen zijn genoeg. Bewaar deze lijst zoals je instelling het voorschrijft. Kruisje: aanwezig. Streepje: afgemeld.',
            'small',
            KIT_PLACE,
          ),
          tableOf(course),
        ],
      },
    ],
  }
}

function groupBlocks({ group }: Course): Block[] {
  if (group.name !== undefined) return [paragraph(`Groep ${group.name}`, 'lead', group.place)]
  return [
    paragraph('Groep', 'label', KIT_PLACE, { keepWithNext: true }),
    {
      kind: 'textField',
      name: 'aanwezigheid-groep',
      description: 'Groep',
      lines: 1,
      grow: 'none',
      place: KIT_PLACE,
    },
  ]
}

/** Dates stand there as far as they are known. */
function tableOf({ programme, group }: Course): Block {
  const heads = programme.map(({ number }, index) => {
    const date = group.dates[index]
    const session = `Sessie ${number}`
    return date === undefined ? session : `${session}\n${shortDay(date)}`
  })
  return {
    kind: 'table',
    name: 'aanwezigheid',
    columns: heads,
    rows: Array.from({ length: groupSizes.most }, (_, index) => `Deelnemer ${index + 1}`),
    writtenRows: 'Voornaam',
    cellHeight: mm(12.5),
    grow: 'none',
    place: KIT_PLACE,
  }
}
