/** The editions of the workbook: the same text and fields, for other eyes, hands and printers. */
import { PDFDocument } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { courseForParticipants } from '../../src/course/for-participants.ts'
import { requireCourse } from '../../src/course/load-course.ts'
import type { ParticipantCourse } from '../../src/model/participant.ts'
import { smallPrint } from '../../src/outputs/print/workbook/edition-styles.ts'
import { editions } from '../../src/outputs/print/workbook/workbook-editions.ts'
import type { EditionName } from '../../src/outputs/print/workbook/workbook-editions.ts'
import { workbookDocument } from '../../src/outputs/print/workbook/workbook-pdf.ts'
import { layOut } from '../../src/pdf/lay-out.ts'
import type { Page } from '../../src/pdf/page.ts'
import { mm } from '../../src/pdf/units.ts'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import { projectedTexts } from '../projected-texts.ts'
import { taggedText, withoutBlanks } from './read-workbook.ts'

let course: ParticipantCourse

beforeAll(() => {
  course = courseForParticipants(requireCourse())
})

it.each(Object.keys(editions) as EditionName[])('%s fits', (edition) => {
  expect(layOut(workbookDocument(course, edition)).problems).toEqual([])
})

it.each(Object.keys(editions) as EditionName[])('%s opens each session on one page', (edition) => {
  const document = workbookDocument(course, edition)
  const openings = document.sections.filter((section) => section.kind === 'flow' && section.opensQuire)
  expect(openings).toHaveLength(course.sessions.length)
  expect(layOut({ ...document, fold: undefined, sections: openings }).pages).toHaveLength(openings.length)
})

describe('large print', () => {
  it('sets everything to read in 18 points or more', () => {
    const { pages } = layOut(workbookDocument(course, 'werkboek-groot'))
    const sizes = pages.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'text' ? [item.size] : [])),
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18)
  })

  it('holds every projected sentence', async () => {
    const text = await taggedText((await renderPdf(workbookDocument(course, 'werkboek-groot'))).bytes)
    expect(projectedTexts(course).filter((value) => !text.includes(withoutBlanks(value)))).toEqual([])
  })
})

describe('writing room only', () => {
  it('has the fields of the workbook, under the same names', () => {
    const names = fieldNames(layOut(workbookDocument(course)).pages)
    expect(fieldNames(layOut(workbookDocument(course, 'werkboek-schrijfruimte')).pages)).toEqual(names)
    expect(names.length).toBeGreaterThan(300)
  })

  it('leaves out what there is to read', () => {
    const pages = (edition: EditionName) => layOut(workbookDocument(course, edition)).pages.length
    expect(pages('werkboek-schrijfruimte')).toBeLessThan(0.75 * pages('werkboek'))
  })
})

describe('the booklet', () => {
  it('says that it is for print, and claims nothing else', async () => {
    const { bytes } = await renderPdf(workbookDocument(course, 'werkboek-a5-boekje'))
    const file = await PDFDocument.load(bytes)
    expect(file.getTitle()).toContain('alleen om te printen')
    expect(file.getForm().getFields()).toEqual([])
    expect(Buffer.from(bytes).includes('pdfuaid:part')).toBe(false)
  })

  it('gives each session a quire of its own, to print on both sides', () => {
    const spreads = layOut(workbookDocument(course, 'werkboek-a5-boekje')).pages
    expect(spreads.length % 2).toBe(0)
    expect(new Set(spreads.map(({ width, height }) => `${width} ${height}`))).toEqual(
      new Set([`${mm(297)} ${mm(210)}`]),
    )
  })

  it('holds every page once, in the order in which folded sheets are read', () => {
    const document = workbookDocument(course, 'werkboek-a5-boekje')
    const pages = layOut({ ...document, fold: undefined }).pages
    const spreads = layOut(document).pages
    expect(readFolded(spreads, pages)).toEqual(pages.map((_, index) => index + 1))
  })
})

function fieldNames(pages: readonly Page[]): string[] {
  const names = pages.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.kind === 'textField' || item.kind === 'checkBox' || item.kind === 'radio' ? [item.name] : [],
    ),
  )
  return [...new Set(names)].toSorted()
}

/** The printed page numbers as a reader meets them who folds each quire and leafs through. */
function readFolded(spreads: readonly Page[], pages: readonly Page[]): number[] {
  const read: number[] = []
  let start = 0
  for (const length of quireLengths(pages)) {
    const sides = spreads.slice(start, start + length / 2)
    start += length / 2
    const halves = sides.map((side) => [halfOf(side, 0), halfOf(side, 1)] as const)
    const folded = new Array<number | undefined>(length)
    halves.forEach(([left, right], side) => {
      const [outer, inner] = side % 2 === 0 ? [left, right] : [right, left]
      folded[side] = inner
      folded[length - 1 - side] = outer
    })
    read.push(...folded.filter((number) => number !== undefined))
  }
  return read
}

function quireLengths(pages: readonly Page[]): number[] {
  const starts = pages.flatMap(({ opensQuire }, index) => (index === 0 || opensQuire ? [index] : []))
  return starts.map((start, index) => Math.ceil(((starts[index + 1] ?? pages.length) - start) / 4) * 4)
}

/** The page number at the foot of the left or right half; a cover has none and counts as the first. */
function halfOf(spread: Page, half: 0 | 1): number | undefined {
  const width = smallPrint.page.width
  const here = spread.items.filter(({ x }) => Math.floor(x / width) === half)
  const foot = here.flatMap((item) =>
    item.kind === 'text' && /^\d+ \/ \d+$/.test(item.text) ? [item.text] : [],
  )[0]
  if (foot !== undefined) return Number(foot.split(' ')[0])
  return here.length > 0 ? 1 : undefined
}
