/** Tables to fill in and frames to draw in, in the workbook. */
import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import type { Diary, DrawingBox } from '../../src/model/field.ts'
import type { WorksheetContent } from '../../src/model/session.ts'
import { workbookDocument } from '../../src/outputs/print/workbook/workbook-pdf.ts'
import { layOut } from '../../src/pdf/lay-out.ts'
import { mm } from '../../src/pdf/units.ts'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import { uaViolations } from '../pdf/ua-conditions.ts'
import { place, prose, sampleCourse, sampleExercise } from './sample-course.ts'

const diary: Diary = {
  kind: 'diary',
  place,
  id: 'week',
  prompt: prose('Wat voelde je, en waar?').children,
  columns: ['Gevoel', 'Waar in mijn lichaam?'],
  rows: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
}
const box: DrawingBox = {
  kind: 'drawingBox',
  place,
  id: 'lichaam',
  prompt: prose('Kleur waar je iets voelde.').children,
  height: 160,
  picture: 'lichaam',
}
const picture = {
  id: 'lichaam',
  file: 'beelden/lichaam.svg',
  alt: 'De omtrek van een lichaam',
  credit: 'eigen tekening',
  place,
  width: 40,
  height: 100,
  svg: '<svg viewBox="0 0 40 100"><path d="M20 0v100" stroke="#000"/></svg>',
  steps: [],
}

const courseWith = (...content: readonly WorksheetContent[]) => ({
  ...sampleCourse(
    sampleExercise({ worksheets: [{ kind: 'worksheet', place, id: 'blad', title: 'Mijn week', content }] }),
  ),
  pictures: new Map([['lichaam', picture]]),
})
const pagesWith = (...content: readonly WorksheetContent[]) =>
  layOut(workbookDocument(courseWith(...content))).pages

describe('a diary of seven days', () => {
  const pages = pagesWith(diary)
  const page = pages.find(({ items }) =>
    items.some((item) => item.kind === 'text' && item.text === 'maandag'),
  )
  const cells = page?.items.filter((item) => item.kind === 'textField' && item.name.includes('week')) ?? []

  it('stands whole on one page, with its heading', () => {
    expect(cells).toHaveLength(14)
    expect(page?.items.some((item) => item.kind === 'text' && item.text === 'Mijn week')).toBe(true)
  })

  it('has cells of 22 millimetres or more', () => {
    for (const cell of cells)
      expect('height' in cell && cell.height + 4).toBeGreaterThanOrEqual(mm(22) - 0.01)
  })
})

it('a frame to draw in stands on a page with its line, as high as was asked', () => {
  const page = pagesWith(diary, box).find(({ items }) =>
    items.some((item) => item.kind === 'text' && item.text.startsWith('Kleur')),
  )
  const frames = page?.items.flatMap((item) =>
    item.kind === 'rectangle' && item.radius !== undefined ? [item.height] : [],
  )
  expect(frames).toEqual([mm(160)])
  expect(page?.items.some((item) => item.kind === 'drawing')).toBe(true)
})

it('both meet the conditions of PDF/UA; only cells are fields', async () => {
  const { bytes, problems } = await renderPdf(workbookDocument(courseWith(diary, box)))
  expect(problems).toEqual([])
  expect(await uaViolations(bytes)).toEqual([])
  const names = (await PDFDocument.load(bytes))
    .getForm()
    .getFields()
    .map((field) => field.getName())
  expect(names.filter((name) => name.includes('week'))).toHaveLength(14)
  expect(names).toContain('sessie-01-week-7-2')
  expect(names.filter((name) => name.includes('lichaam'))).toEqual([])
})
