import { PDFDocument, PDFHexString, PDFName } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import { everything, field, flow, sampleDocument } from './sample-document.ts'

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
