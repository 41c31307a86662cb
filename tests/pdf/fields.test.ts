import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { layOut } from '../../src/pdf/lay-out.ts'
import { textWidth } from '../../src/pdf/metrics.ts'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import { everything, field, flow, sampleDocument } from './sample-document.ts'
import { letterCalled } from './ua/font-conditions.ts'

let bytes: Uint8Array

beforeAll(async () => {
  bytes = (await renderPdf(everything)).bytes
})

describe('fields', () => {
  it('have names and kinds that a reader finds', async () => {
    const form = (await PDFDocument.load(bytes)).getForm()
    const found = form.getFields().map((each) => `${each.constructor.name} ${each.getName()}`)
    expect(found).toEqual([
      'PDFTextField naam',
      'PDFTextField vraag-een',
      'PDFRadioGroup keuze',
      'PDFCheckBox vinkjes-1',
      'PDFCheckBox vinkjes-2',
      'PDFRadioGroup schaal',
      'PDFTextField week-1-1',
      'PDFTextField week-1-2',
      'PDFTextField week-2-1',
      'PDFTextField week-2-2',
    ])
  })

  it('can be filled in, saved and read back', async () => {
    const file = await PDFDocument.load(bytes)
    const form = file.getForm()
    form.getTextField('vraag-een').setText('Ik zag (even) niets, écht')
    form.getCheckBox('vinkjes-2').check()
    form.getRadioGroup('schaal').select('stap-4')
    form.getRadioGroup('keuze').select('keuze-1')
    const saved = await PDFDocument.load(await file.save({ updateFieldAppearances: false }))
    const again = saved.getForm()
    expect(again.getTextField('vraag-een').getText()).toBe('Ik zag (even) niets, écht')
    expect(again.getCheckBox('vinkjes-1').isChecked()).toBe(false)
    expect(again.getCheckBox('vinkjes-2').isChecked()).toBe(true)
    expect(again.getRadioGroup('schaal').getSelected()).toBe('stap-4')
    expect(again.getRadioGroup('keuze').getSelected()).toBe('keuze-1')
  })

  it('in a table are described by row and column', async () => {
    const form = (await PDFDocument.load(bytes)).getForm()
    const described = ['week-1-1', 'week-2-2'].map((name) => {
      const { dict } = form.getTextField(name).acroField
      return dict.lookup(PDFName.of('TU'), PDFHexString).decodeText()
    })
    expect(described).toEqual(['maandag, Gevoel', 'dinsdag, Waar?'])
  })

  it('have more than one line where there is room for more', async () => {
    const form = (await PDFDocument.load(bytes)).getForm()
    expect(form.getTextField('vraag-een').isMultiline()).toBe(true)
    expect(form.getTextField('week-1-1').isMultiline()).toBe(true)
    expect(form.getTextField('naam').isMultiline()).toBe(false)
  })
})

describe('what is typed', () => {
  it('keeps its size in a field of more lines, on a sheet of its own that hides them', async () => {
    const { dict } = (await PDFDocument.load(bytes)).getForm().getTextField('vraag-een').acroField
    expect(appearanceOf(dict)).toMatch(/^\/Atkinson 11 Tf/)
    expect(dict.lookup(PDFName.of('MK'), PDFDict).has(PDFName.of('BG'))).toBe(true)
  })

  it('shrinks where there is one line, from about the size of the others', async () => {
    const { dict } = (await PDFDocument.load(bytes)).getForm().getTextField('naam').acroField
    expect(appearanceOf(dict)).toMatch(/^\/Atkinson 0 Tf/)
    expect(dict.has(PDFName.of('MK'))).toBe(false)
    const [, bottom = 0, , top = 0] = dict.lookup(PDFName.of('Rect'), PDFArray).asArray().map(Number)
    // Readers set a line in 1.35 times its size, and leave a point free on both sides.
    expect((top - bottom - 2) / 1.35).toBeCloseTo(11, 1)
  })

  it('has more lines where a field of one line grew', () => {
    const grown = layOut(sampleDocument([flow(field('a', 1, { grow: 'page' }), field('b', 12))])).pages
    const [first] = grown.flatMap(({ items }) => items.filter((item) => item.kind === 'textField'))
    expect(first).toMatchObject({ name: 'a', multiline: true, sheet: { fill: '#ffffff' } })
  })

  it('is in letters as wide as those of the text, in the names of most of Europe too', async () => {
    const document = await PDFDocument.load(bytes)
    const form = document.catalog.lookup(PDFName.of('AcroForm'), PDFDict)
    const fonts = form.lookup(PDFName.of('DR'), PDFDict).lookup(PDFName.of('Font'), PDFDict)
    const font = fonts.lookup(PDFName.of('Atkinson'), PDFDict)
    const widths = font.lookup(PDFName.of('Widths'), PDFArray).asArray().map(Number)
    const differences = font
      .lookup(PDFName.of('Encoding'), PDFDict)
      .lookup(PDFName.of('Differences'), PDFArray)
    const [, ...pairs] = String(differences)
      .slice(1, -1)
      .trim()
      .split(/\s*(\d+) \//)
    const letters = pairs.flatMap((code, index): [number, string][] =>
      index % 2 === 0 ? [[Number(code), letterCalled(pairs[index + 1]?.trim() ?? '') ?? '?']] : [],
    )
    expect(letters.map(([, letter]) => letter).join('')).toBe('ĳĲğĞşŞıİćĆčČđĐłŁńŃśŚźŹżŻąĄęĘőŐřŘěĚ')
    for (const [code, letter] of [...letters, [101, 'e'], [233, 'é'], [147, '“']] as const) {
      expect(widths[code - 1], letter).toBeCloseTo(textWidth(letter, 'regular', 1000), 1)
    }
  })

  function appearanceOf(field: PDFDict): string {
    return field.lookup(PDFName.of('DA'), PDFHexString).decodeText()
  }
})

describe('a mistake of the caller is an error', () => {
  it('two fields with one name', async () => {
    await expect(renderPdf(sampleDocument([flow(field('a', 1), field('a', 1))]))).rejects.toThrow(
      'two fields are called a',
    )
  })

  it('a name with a full stop', async () => {
    await expect(renderPdf(sampleDocument([flow(field('a.b', 1))]))).rejects.toThrow('full stop')
  })
})
