/** Every PDF that a build makes: accessible, or a booklet that says that it is for print only. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFName } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { builtKit, filesIn } from '../built-kit.ts'
import { readTags } from '../pdf/read-tags.ts'
import { uaViolations } from '../pdf/ua-conditions.ts'

const { web, usb, participants } = builtKit()
const files = filesIn(web, '.pdf')
const [booklets, others] = [true, false].map((wanted) =>
  files.filter((file) => file.includes('boekje') === wanted),
)

it('there are files, and one booklet at least', () => {
  expect(others?.length).toBeGreaterThan(12)
  expect(booklets?.length).toBeGreaterThan(0)
})

describe.each(others ?? [])('%s', (file) => {
  it('meets the conditions of PDF/UA', async () => {
    expect(await uaViolations(readFileSync(join(web, file)))).toEqual([])
  })
})

describe.each(booklets ?? [])('%s', (file) => {
  it('makes no claim, has nothing to fill in, and says that it is to be printed', async () => {
    const bytes = readFileSync(join(web, file))
    const { document, roots } = await readTags(bytes)
    expect(roots).toEqual([])
    expect(document.catalog.lookup(PDFName.of('AcroForm'))).toBeUndefined()
    expect(bytes.toString('latin1')).not.toContain('pdfuaid')
    expect(document.getTitle()).toContain('om te printen')
  })
})

it.each([
  ['the USB stick', usb],
  ['the folder of the participants', participants],
])('what is on %s is the same', (_, folder) => {
  const copies = filesIn(folder, '.pdf')
  expect(copies.length).toBeGreaterThan(0)
  const others = copies.filter((file) => {
    const original = join(web, file)
    return !existsSync(original) || !readFileSync(original).equals(readFileSync(join(folder, file)))
  })
  expect(others).toEqual([])
})
