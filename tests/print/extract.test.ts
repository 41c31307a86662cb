/** The extracts of the real course: for who missed a session. */
import { PDFDocument } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { courseForParticipants } from '../../src/course/for-participants.ts'
import { requireCourse } from '../../src/course/load-course.ts'
import type { ParticipantCourse } from '../../src/model/participant.ts'
import { extractDocument } from '../../src/outputs/print/workbook/extract-pdf.ts'
import { workbookDocument } from '../../src/outputs/print/workbook/workbook-pdf.ts'
import { layOut } from '../../src/pdf/lay-out.ts'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import { uaViolations } from '../pdf/ua-conditions.ts'
import { taggedText, withoutBlanks } from './read-workbook.ts'

let course: ParticipantCourse

beforeAll(() => {
  course = courseForParticipants(requireCourse())
})

it('every session can be caught up on, in two to four pages', () => {
  const pages = course.sessions.map((session) => layOut(extractDocument(course, session)).pages.length)
  expect(course.sessions.filter(({ catchUp }) => catchUp === undefined)).toEqual([])
  expect(Math.min(...pages)).toBeGreaterThanOrEqual(2)
  expect(Math.max(...pages)).toBeLessThanOrEqual(4)
})

describe('an extract', () => {
  it('says what it was about, what to do alone and what to do at home', async () => {
    const session = course.sessions[6]
    if (!session) throw new Error('no session 7')
    const { bytes } = await renderPdf(extractDocument(course, session))
    const text = await taggedText(bytes)
    const homework = session.parts.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'homework'))
    for (const expected of [
      session.core,
      session.catchUp?.title ?? '?',
      ...homework.map(({ title }) => title),
    ])
      expect(text).toContain(withoutBlanks(expected))
    expect(await uaViolations(bytes)).toEqual([])
  })

  it('calls the fields of the homework as the workbook does, so that answers can be carried over', async () => {
    const [session] = course.sessions
    if (!session) throw new Error('no session')
    const names = await fieldNames((await renderPdf(extractDocument(course, session))).bytes)
    const inWorkbook = new Set(await fieldNames((await renderPdf(workbookDocument(course))).bytes))
    const own = names.filter((name) => !inWorkbook.has(name))
    expect(names.length).toBeGreaterThan(own.length)
    expect(own.filter((name) => !name.startsWith('sessie-01-inhalen-'))).toEqual([])
  })
})

async function fieldNames(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes)
  return document
    .getForm()
    .getFields()
    .map((field) => field.getName())
}
