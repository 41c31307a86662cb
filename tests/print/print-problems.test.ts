import { expect, it } from 'vitest'
import { formatReport } from '../../src/diagnostics/format-report.ts'
import { printProblems, printableBytes } from '../../src/outputs/print/print-problems.ts'
import type { ParticipantCourse } from '../../src/model/participant.ts'
import { handoutsDocument } from '../../src/outputs/print/handouts/handouts-pdf.ts'
import type { PrintDocument } from '../../src/pdf/document.ts'
import { workbookDocument } from '../../src/outputs/print/workbook/workbook-pdf.ts'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import { handout, place, prose, sampleCourse, sampleExercise } from './sample-course.ts'

function documentsOf(course: ParticipantCourse): PrintDocument[] {
  return [workbookDocument(course), ...course.sessions.map((session) => handoutsDocument(course, session))]
}

const report = (exercise: Parameters<typeof sampleExercise>[0]) =>
  printProblems(documentsOf(sampleCourse(sampleExercise(exercise)))).map(
    ({ id, place: at, what }) => `${at.line}:${at.column} ${id}: ${what}`,
  )

it('nothing is said of a course that fits', () => {
  expect(printProblems(documentsOf(sampleCourse(sampleExercise({ handouts: [handout({})] }))))).toEqual([])
})

it('a character that the font lacks, once', () => {
  expect(report({ content: [prose('Klaar ✓ en nog eens ✓')] })).toEqual([
    '12:3 teken-ontbreekt: Het teken “✓” (U+2713) staat niet in het lettertype',
  ])
})

it('a card with too much text', () => {
  const content = Array.from({ length: 30 }, () => prose('Dit is een zin die te vaak op een kaartje staat.'))
  expect(report({ handouts: [handout({ content })] })).toEqual([
    '12:3 kaart-te-vol: De tekst past niet op één kaartje: er zijn er 3 nodig',
  ])
})

it('a question with more lines than a page', () => {
  const question = { kind: 'question', place, id: 'lang', prompt: prose('Wat?').children, lines: 90 } as const
  expect(report({ content: [question] })).toEqual([
    '12:3 regels-te-veel: Deze vraag krijgt 27 regels in plaats van 90',
  ])
})

it('a frame to draw in that is too high', () => {
  const box = {
    kind: 'drawingBox',
    place,
    id: 'hoog',
    prompt: prose('Teken.').children,
    height: 260,
  } as const
  expect(report({ content: [box] })).toEqual([
    '12:3 tekenvak-te-hoog: Dit tekenvak wordt 208 mm hoog in plaats van 260',
  ])
})

it('a row of a table that no page holds', () => {
  const title = 'Wat is mentaliseren en wat is een mentaliserende houding? '.repeat(40)
  const whole = sampleCourse(sampleExercise({}))
  const course = { ...whole, programme: whole.programme.map((planned) => ({ ...planned, title })) }
  expect(printProblems([workbookDocument(course)]).map(({ id, place: at }) => [id, at.file])).toEqual([
    ['te-hoog', 'content/cursus.yaml'],
  ])
})

it('a file with errors is not given away', async () => {
  const rendered = await renderPdf(
    workbookDocument(sampleCourse(sampleExercise({ content: [prose('Klaar ✓')] }))),
  )
  expect(() => printableBytes(rendered)).toThrow('sessions/01-voorbeeld.mdx:12:3 Het teken “✓” (U+2713)')
})

it('reads like every other message', () => {
  const diagnostics = printProblems(documentsOf(sampleCourse(sampleExercise({ content: [prose('✓')] }))))
  expect(formatReport(diagnostics, () => undefined)).toContain('sessions/01-voorbeeld.mdx:12:3')
})
