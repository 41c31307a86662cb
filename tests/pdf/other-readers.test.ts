/** What programs of others say of our files. They are not everywhere: without one, its test is skipped. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import { everything } from './sample-document.ts'

const isHere = (program: string) => spawnSync(program, ['--version']).error === undefined

let folder = ''
let file = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  file = join(folder, 'alles.pdf')
  writeFileSync(file, (await renderPdf(everything)).bytes)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it.skipIf(!isHere('qpdf'))('qpdf finds no fault', () => {
  expect(spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
})

it.skipIf(!isHere('pdftotext'))('pdftotext reads the words', () => {
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')
  expect(text).toContain('Gewoon, vet en schuin. Zie het tweede deel of een website (elders).')
  expect(text).toContain('Lopende kop')
})
