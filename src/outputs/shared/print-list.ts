/** Everything there is to print, in sets: what it is, how many, on what paper, and the file that holds the whole set. */
import type { Course } from '../../model/course.ts'
import type { Session } from '../../model/session.ts'
import { handoutsAddress, pdfAddress, sheetAddress, workbookPdfAddress } from './addresses.ts'
import type { CopyRule } from './copies.ts'
import { formatInWords, sheetsOf } from './handouts.ts'

export interface PrintItem {
  readonly title: string
  readonly address: string
  readonly copies: CopyRule
  /** How many people make a small group; undefined where everyone stays together. */
  readonly together: number | undefined
  readonly paper: string
}

export interface PrintSet {
  /** Unique on a page. */
  readonly id: string
  readonly title: string
  /** The whole set as one file; undefined where one chooses from it. */
  readonly address: string | undefined
  readonly items: readonly PrintItem[]
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** Names of files, without extension. */
export const printNames = {
  attendance: 'aanwezigheid',
  agreements: 'afspraken',
  certificate: 'bewijs-van-deelname',
  begin: 'set-begin',
  script: (session: number) => `draaiboek-sessie-${twoDigits(session)}`,
  pocket: (session: number) => `zakkaartjes-sessie-${twoDigits(session)}`,
  slides: (session: number) => `dias-sessie-${twoDigits(session)}`,
  trainersSet: (session: number) => `set-trainers-sessie-${twoDigits(session)}`,
  extract: (session: number) => `werkboek-sessie-${twoDigits(session)}`,
} as const

/** What is printed once for the whole course. */
export function courseSets(): readonly PrintSet[] {
  const person: CopyRule = { per: 'person', extra: 0 }
  const room: CopyRule = { per: 'room', extra: 0 }
  const edition = (title: string, name: string, copies: CopyRule, paper: string): PrintItem => ({
    title,
    address: pdfAddress(name),
    copies,
    together: undefined,
    paper,
  })
  const spare: CopyRule = { per: 'spare', extra: 0 }
  return [
    {
      id: 'werkboek',
      title: 'Werkboek',
      address: workbookPdfAddress,
      items: [edition('Werkboek', 'werkboek', person, 'A4, dubbelzijdig, in een ringband')],
    },
    {
      id: 'andere-werkboeken',
      title: 'Werkboek voor andere ogen en handen',
      address: undefined,
      items: [
        edition('In grote letter', 'werkboek-groot', spare, 'A4, dubbelzijdig'),
        edition(
          'Als boekje op A5',
          'werkboek-a5-boekje',
          spare,
          'A4, dubbelzijdig, omslaan langs de korte zijde',
        ),
        edition('Alleen de schrijfruimte', 'werkboek-schrijfruimte', spare, 'A4, of invullen op het scherm'),
      ],
    },
    {
      id: 'begin',
      title: 'Bij het begin',
      address: pdfAddress(printNames.begin),
      items: [
        edition('Afspraken om te ondertekenen', printNames.agreements, room, 'A4'),
        edition('Aanwezigheidslijst', printNames.attendance, room, 'A4, liggend'),
      ],
    },
    {
      id: 'einde',
      title: 'Aan het eind',
      address: pdfAddress(printNames.certificate),
      items: [edition('Bewijs van deelname', printNames.certificate, person, 'stevig A4, liggend')],
    },
  ]
}

/** What is printed for one session. */
export function sessionSets(session: Session): readonly PrintSet[] {
  const { number } = session
  const trainer: CopyRule = { per: 'trainer', extra: 0 }
  const forTrainers = (title: string, name: string, paper: string): PrintItem => ({
    title,
    address: pdfAddress(name),
    copies: trainer,
    together: undefined,
    paper,
  })
  const sheets = (forTrainersOnly: boolean): PrintItem[] =>
    sheetsOf(session)
      .filter(({ copies }) => (copies.per === 'trainer') === forTrainersOnly)
      .map(({ id, title, copies, together, format }) => ({
        title,
        address: sheetAddress(number, id),
        copies,
        together,
        paper: formatInWords[format],
      }))
  const set = (id: string, title: string, address: string, items: readonly PrintItem[]): PrintSet[] =>
    items.length === 0 ? [] : [{ id: `sessie-${String(number)}-${id}`, title, address, items }]
  const extract: PrintItem = {
    title: 'Deze sessie inhalen',
    address: pdfAddress(printNames.extract(number)),
    copies: { per: 'spare', extra: 0 },
    together: undefined,
    paper: 'A4',
  }
  return [
    ...set('groep', 'Voor de groep', handoutsAddress(number), sheets(false)),
    ...set('trainers', 'Voor jullie tweeën', pdfAddress(printNames.trainersSet(number)), [
      forTrainers('Draaiboek', printNames.script(number), 'A4, dubbelzijdig'),
      forTrainers('Zakkaartjes', printNames.pocket(number), 'stevig A4, vier kaartjes, uit te knippen'),
      forTrainers('Dia’s met schrijflijnen', printNames.slides(number), 'A4'),
      ...sheets(true),
    ]),
    ...(session.catchUp ? set('gemist', 'Voor wie er niet was', extract.address, [extract]) : []),
  ]
}

/** As `sessionSets`; with the first session what the course begins with, with the last what it ends with. */
export function setsToPrepare(
  session: Session,
  { programme }: Pick<Course, 'programme'>,
): readonly PrintSet[] {
  const { number } = session
  const ofCourse = (...ids: readonly string[]) => courseSets().filter(({ id }) => ids.includes(id))
  return [
    ...(number === 1 ? ofCourse('werkboek', 'begin') : []),
    ...sessionSets(session),
    ...(number === programme.length ? ofCourse('einde') : []),
  ]
}

/** All sets of the course. */
export function allSets(course: Pick<Course, 'sessions'>): readonly PrintSet[] {
  return [...courseSets(), ...course.sessions.flatMap(sessionSets)]
}
