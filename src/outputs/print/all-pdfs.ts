/** Every PDF of the kit, by name: the routes make what stands here, and nothing else makes one. */
import { courseForParticipants } from '../../course/for-participants.ts'
import type { Course } from '../../model/course.ts'
import { combineDocuments } from '../../pdf/combine.ts'
import type { PrintDocument } from '../../pdf/document.ts'
import { printNames } from '../shared/print-list.ts'
import { sessionPrefix } from './blocks/print-context.ts'
import { agreementsDocument } from './handouts/agreements-pdf.ts'
import { handoutsDocument, handoutsName, sheetDocuments } from './handouts/handouts-pdf.ts'
import { slidesDocument } from './handouts/slides-pdf.ts'
import { attendanceDocument } from './trainers/attendance-pdf.ts'
import { certificateDocument } from './trainers/certificate-pdf.ts'
import { pocketDocument } from './trainers/pocket-pdf.ts'
import { scriptDocument } from './trainers/script-pdf.ts'
import { extractDocument } from './workbook/extract-pdf.ts'
import { editions } from './workbook/workbook-editions.ts'
import type { EditionName } from './workbook/workbook-editions.ts'
import { workbookDocument } from './workbook/workbook-pdf.ts'

export interface PrintFile {
  /** Without extension. */
  readonly name: string
  /** Whether all that it holds stands in another file too, so that one look at that is enough. */
  readonly repeats: boolean
  readonly document: () => PrintDocument
}

export function allPdfs(course: Course): readonly PrintFile[] {
  const participants = courseForParticipants(course)
  const editionNames = Object.keys(editions) as EditionName[]
  return [
    ...editionNames.map((name) => ({
      name,
      repeats: name !== 'werkboek',
      document: () => workbookDocument(participants, name),
    })),
    { name: printNames.agreements, repeats: false, document: () => agreementsDocument(participants) },
    { name: printNames.attendance, repeats: false, document: () => attendanceDocument(course) },
    { name: printNames.certificate, repeats: false, document: () => certificateDocument(course) },
    {
      name: printNames.begin,
      repeats: true,
      document: () =>
        combineDocuments([agreementsDocument(participants), attendanceDocument(course)], {
          title: `${course.title}: bij het begin`,
          subject: course.subtitle,
        }),
    },
    ...course.sessions.flatMap((session) => sessionPdfs(course, session)),
  ]

  function sessionPdfs(whole: Course, session: Course['sessions'][number]): PrintFile[] {
    const { number, title } = session
    const own = participants.sessions.find((each) => each.number === number)
    if (!own) return []
    const sheets = sheetDocuments(participants, own)
    const forTrainers = () => [
      scriptDocument(whole, session),
      pocketDocument(whole, session),
      slidesDocument(participants, own),
      ...sheets.flatMap((sheet) => (sheet.forTrainers ? [sheet.document] : [])),
    ]
    return [
      ...sheets.map(({ id, document }) => ({
        name: `${sessionPrefix(number)}${id}`,
        repeats: true,
        document: () => document,
      })),
      ...(sheets.some((sheet) => !sheet.forTrainers)
        ? [
            {
              name: handoutsName(number),
              repeats: false,
              document: () => handoutsDocument(participants, own),
            },
          ]
        : []),
      ...(own.catchUp
        ? [
            {
              name: printNames.extract(number),
              repeats: false,
              document: () => extractDocument(participants, own),
            },
          ]
        : []),
      { name: printNames.script(number), repeats: false, document: () => scriptDocument(whole, session) },
      { name: printNames.pocket(number), repeats: false, document: () => pocketDocument(whole, session) },
      { name: printNames.slides(number), repeats: false, document: () => slidesDocument(participants, own) },
      {
        name: printNames.trainersSet(number),
        repeats: true,
        document: () =>
          combineDocuments(forTrainers(), {
            title: `${course.title}: voor de trainers van sessie ${String(number)}`,
            subject: title,
          }),
      },
    ]
  }
}
