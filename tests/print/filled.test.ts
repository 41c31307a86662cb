/** A workbook that pdf.js filled in and saved: the answers stand in it, and it is as accessible as it was. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Field } from '../../src/model/field.ts'
import { workbookDocument } from '../../src/outputs/print/workbook/workbook-pdf.ts'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import { pageContent, streamText } from '../pdf/read-content.ts'
import { uaViolations } from '../pdf/ua-conditions.ts'
import { fillWithPdfjs } from './fill-with-pdfjs.ts'
import { place, prose, sampleCourse, sampleExercise } from './sample-course.ts'

const about = (id: string, prompt: string) => ({ place, id, prompt: prose(prompt).children })
const content: readonly Field[] = [
  { kind: 'question', ...about('naam', 'Hoe heet je?'), lines: 1 },
  { kind: 'question', ...about('zag', 'Wat zag je?'), lines: 4 },
  { kind: 'choice', ...about('voelt', 'Wat past?'), options: ['rustig', 'boos'], multiple: true },
  { kind: 'scale', ...about('spanning', 'Hoe gespannen?'), from: 'niet', to: 'erg', steps: 5 },
]
const LONG = 'Ik zag dat hij wegkeek, én ik dacht: “ĳskoud”. Dat was niet zo; hij was moe. '.repeat(9).trim()
/** All of it in letters that our font has. */
const answers = {
  'sessie-01-naam': 'Gül Łukasz-Şahin van ’t Ĳ (écht)',
  'sessie-01-zag': `${LONG}\nEn daarna: “sorry”.`,
  'sessie-01-voelt-2': true,
  'sessie-01-spanning': 'stap-4',
}
const foreign = { 'sessie-01-naam': 'Noor 😀', 'sessie-01-zag': 'Blij 😀 en سعيد' }

let empty: Uint8Array
let filled: Uint8Array
let filledForeign: Uint8Array

beforeAll(async () => {
  const worksheet = { kind: 'worksheet', place, id: 'blad', title: 'Blad', content } as const
  empty = (await renderPdf(workbookDocument(sampleCourse(sampleExercise({ worksheets: [worksheet] }))))).bytes
  filled = await fillWithPdfjs(empty, answers)
  filledForeign = await fillWithPdfjs(empty, foreign)
})

describe('the answers', () => {
  it('are read back under the names that the fields always have', async () => {
    const form = (await PDFDocument.load(filled)).getForm()
    expect(form.getTextField('sessie-01-naam').getText()).toBe(answers['sessie-01-naam'])
    expect(form.getTextField('sessie-01-zag').getText()).toBe(answers['sessie-01-zag'])
    expect(form.getCheckBox('sessie-01-voelt-1').isChecked()).toBe(false)
    expect(form.getCheckBox('sessie-01-voelt-2').isChecked()).toBe(true)
    expect(form.getRadioGroup('sessie-01-spanning').getSelected()).toBe('stap-4')
  })

  it('stand on the page in the font of the kit', async () => {
    const name = await drawnIn(filled, 'sessie-01-naam')
    expect(name).toContain('/Atkinson')
    // One line becomes as small as it has to; what is longer keeps its size.
    expect(Number(/\/Atkinson ([\d.]+) Tf/.exec(name)?.[1])).toBeGreaterThan(10)
    expect(await drawnIn(filled, 'sessie-01-zag')).toContain('/Atkinson 11 Tf')
    expect(await isLeftToReaders(filled)).toBe(false)
  })

  it('in a script that no font of ours has are kept, and left to the reader to draw', async () => {
    const form = (await PDFDocument.load(filledForeign)).getForm()
    expect(form.getTextField('sessie-01-naam').getText()).toBe(foreign['sessie-01-naam'])
    expect(form.getTextField('sessie-01-zag').getText()).toBe(foreign['sessie-01-zag'])
    expect(await isLeftToReaders(filledForeign)).toBe(true)
  })

  it.skipIf(spawnSync('pdftotext', ['-v']).error !== undefined)('are read by other programs', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ingevuld-'))
    const file = join(folder, 'ingevuld.pdf')
    writeFileSync(file, filled)
    const { stdout } = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' })
    rmSync(folder, { recursive: true, force: true })
    expect(stdout).toContain(answers['sessie-01-naam'])
    expect(stdout).toContain('ĳskoud')
  })
})

describe.each([
  ['filled in', () => filled],
  ['filled in with emoji and Arabic', () => filledForeign],
])('%s', (_, saved) => {
  it('it still meets the conditions of PDF/UA', async () => {
    expect(await uaViolations(saved())).toEqual([])
  })

  it('its pages say what they said', async () => {
    expect(await contents(saved())).toEqual(await contents(empty))
  })
})

async function contents(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes)
  return document.getPages().map((page) => pageContent(document, page))
}

/** The appearance that belongs to a text field. */
async function drawnIn(bytes: Uint8Array, name: string): Promise<string> {
  const document = await PDFDocument.load(bytes)
  const { dict } = document.getForm().getTextField(name).acroField
  return streamText(document, dict.lookup(PDFName.of('AP'), PDFDict).get(PDFName.of('N')))
}

async function isLeftToReaders(bytes: Uint8Array): Promise<boolean> {
  const { catalog } = await PDFDocument.load(bytes)
  const form = catalog.lookup(PDFName.of('AcroForm'), PDFDict)
  return String(form.get(PDFName.of('NeedAppearances'))) === 'true'
}
