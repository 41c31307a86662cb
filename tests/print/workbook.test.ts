/** The workbook of the real course. */
import { PDFDocument } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { courseForParticipants } from '../../src/course/for-participants.ts'
import { requireCourse } from '../../src/course/load-course.ts'
import type { ParticipantCourse } from '../../src/model/participant.ts'
import { printProblems } from '../../src/outputs/print/print-problems.ts'
import { workbookDocument } from '../../src/outputs/print/workbook/workbook-pdf.ts'
import type { Item } from '../../src/pdf/boxes.ts'
import { layOut } from '../../src/pdf/lay-out.ts'
import type { Page } from '../../src/pdf/page.ts'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import { uaViolations } from '../pdf/ua-conditions.ts'
import { projectedTexts } from '../projected-texts.ts'
import { taggedText, withoutBlanks } from './read-workbook.ts'

let course: ParticipantCourse
let bytes: Uint8Array
let pages: readonly Page[]

beforeAll(async () => {
  course = courseForParticipants(requireCourse())
  bytes = (await renderPdf(workbookDocument(course))).bytes
  pages = layOut(workbookDocument(course)).pages
})

it('everything fits, and every character can be printed', () => {
  expect(printProblems([workbookDocument(course)])).toEqual([])
})

it('meets the conditions of PDF/UA', async () => {
  expect(await uaViolations(bytes)).toEqual([])
})

it('holds every projected sentence', async () => {
  const text = await taggedText(bytes)
  const missing = projectedTexts(course).filter((value) => !text.includes(withoutBlanks(value)))
  expect(missing).toEqual([])
})

it('has a field for every question, named after its session', async () => {
  const names = new Set(
    (await PDFDocument.load(bytes))
      .getForm()
      .getFields()
      .map((field) => field.getName()),
  )
  expect([...names].filter((name) => !/^(sessie-\d\d|werkboek)-[a-z0-9-]+$/.test(name))).toEqual([])
  expect([...names]).toContain('sessie-01-interview-zelf-1')
  expect([...names]).toContain('sessie-01-reflectie-hoe')
})

describe('no page', () => {
  it('ends with a heading', () => {
    const last = pages.map(({ items }) =>
      items.filter((item) => item.kind === 'text' || item.kind === 'drawing' || isField(item)).at(-1),
    )
    const ends = last.flatMap((item) => (item?.kind === 'text' ? [item.tag?.type ?? ''] : []))
    expect(ends.filter((type) => /^H\d$/.test(type))).toEqual([])
  })

  it('begins with room to write whose question stands on the page before', () => {
    const firsts = pages.map(({ items }) => items.find((item) => item.kind === 'text' || isField(item))?.kind)
    expect(firsts.filter((kind) => kind !== 'text')).toEqual([])
  })

  it('has anything outside its edges, or text in its margins', () => {
    for (const { items, width, height } of pages) {
      for (const item of items) {
        expect(item.x).toBeGreaterThanOrEqual(0)
        expect(item.y).toBeGreaterThanOrEqual(0)
        expect(item.y + ('height' in item ? item.height : 0)).toBeLessThanOrEqual(height - 40)
        expect(item.x + ('width' in item ? item.width : 0)).toBeLessThanOrEqual(width - 40)
      }
    }
  })
})

function isField(item: Item): boolean {
  return item.kind === 'textField' || item.kind === 'radio' || item.kind === 'checkBox'
}
