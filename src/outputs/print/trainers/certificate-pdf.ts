/** `pdf/bewijs-van-deelname.pdf`: to give at the farewell. It says that someone took part, and nothing about why. */
import type { Course } from '../../../model/course.ts'
import type { Block, Columns } from '../../../pdf/block.ts'
import type { PrintDocument } from '../../../pdf/document.ts'
import type { Theme } from '../../../pdf/theme.ts'
import { A4, mm } from '../../../pdf/units.ts'
import { accent } from '../blocks/colours.ts'
import { standardPrint } from '../blocks/print-style.ts'
import { heading, paragraph } from '../blocks/text-blocks.ts'
import { aboutDocument } from '../about-document.ts'
import { KIT_PLACE } from '../print-place.ts'
import { periodInWords } from '../../shared/dates.ts'

const PICTURE = 'omslag'
const PICTURE_SIZE = mm(78)
/** The workbook's spine. */
const SPINE = mm(9)
/** Room for a signature, and a name that is read from afar. */
const theme: Theme = {
  ...standardPrint.theme,
  writing: { ...standardPrint.theme.writing, gap: mm(10), textSize: 14 },
}
const margins = { top: mm(18), right: mm(22), bottom: mm(12), left: mm(34) }

/** The certificate as data: on its side, a page for one person. */
export function certificateDocument(course: Course): PrintDocument {
  const title = 'Bewijs van deelname'
  const [width, height] = [A4.height, A4.width]
  return {
    ...aboutDocument(course, title.toLowerCase(), course.subtitle),
    page: { width, height, margins },
    theme,
    sections: [
      {
        kind: 'flow',
        foot: false,
        fit: 'tight',
        backdrop: [{ x: 0, y: 0, width: SPINE, height, colour: accent }],
        blocks: [
          heading(1, title, KIT_PLACE, { style: 'display' }),
          { kind: 'space', height: mm(4) },
          columns(statementBlocks(course), pictureBlocks(course)),
          { kind: 'space', height: 'fill' },
          columns(periodBlocks(course), line('plaats-en-datum', 'Plaats en datum')),
          columns(trainerBlocks(1), trainerBlocks(2)),
        ],
      },
    ],
  }
}

function columns(...sides: readonly (readonly Block[])[]): Columns {
  return { kind: 'columns', gap: mm(14), columns: sides }
}

function statementBlocks(course: Course): Block[] {
  return [
    ...line('naam', 'Naam'),
    paragraph('heeft deelgenomen aan de cursus', 'body', KIT_PLACE),
    paragraph(course.title, 'heading1', KIT_PLACE),
    paragraph(course.subtitle, 'body', KIT_PLACE),
    paragraph(extentInWords(course), 'lead', KIT_PLACE),
  ]
}

/** "12 sessies, samen 18 uur." */
function extentInWords({ sessions }: Course): string {
  const total = sessions.reduce((sum, { minutes }) => sum + minutes, 0)
  const [hours, minutes] = [Math.floor(total / 60), total % 60]
  const time = [hours > 0 ? `${hours} uur` : '', minutes > 0 ? `${minutes} minuten` : '']
  const count = sessions.length === 1 ? '1 sessie' : `${sessions.length} sessies`
  return `${count}, samen ${time.filter((each) => each !== '').join(' en ')}.`
}

function pictureBlocks({ pictures }: Course): Block[] {
  const picture = pictures.get(PICTURE)
  if (!picture) return []
  const { svg, alt, place } = picture
  return [{ kind: 'figure', svg, alt, maxWidth: PICTURE_SIZE, maxHeight: PICTURE_SIZE, place }]
}

/** Printed where the days of all sessions are known. */
function periodBlocks({ group, programme }: Course): Block[] {
  const days = group.dates.slice(0, programme.length)
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined || days.length < programme.length) {
    return line('periode', 'Periode')
  }
  return [
    paragraph('Periode', 'label', group.place),
    paragraph(periodInWords(first, last), 'lead', group.place),
  ]
}

function trainerBlocks(number: number): Block[] {
  return [
    ...line(`trainer-${number}`, 'Trainer', `Naam van trainer ${number}`),
    ...line(`handtekening-${number}`, 'Handtekening', `Handtekening van trainer ${number}`),
  ]
}

/** Small words, and a line to write on below them. */
function line(id: string, label: string, description = label): Block[] {
  const name = `bewijs-${id}`
  return [
    paragraph(label, 'label', KIT_PLACE, { keepWithNext: true }),
    { kind: 'textField', name, description, lines: 1, grow: 'none', place: KIT_PLACE },
  ]
}
