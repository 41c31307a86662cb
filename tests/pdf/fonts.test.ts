/** Glyphs in the file are the glyphs of the typeface, and text that is read back is the text that was written. */
import * as fontkit from '@cantoo/fontkit'
import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { missingCharacters } from '../../src/pdf/font-characters.ts'
import { fontFile } from '../../src/pdf/font-files.ts'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import type { Face } from '../../src/pdf/theme.ts'
import { readContent, streamBytes, streamText, toUnicode } from './read-content.ts'
import { flow, place, sampleDocument } from './sample-document.ts'

const TEXT =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 éèëïöüçñĳ ÉÈËÏÖ “‘’”–—…·•€%&@#?!/()+-=°½ß'
const faces: readonly Face[] = ['regular', 'bold', 'italic', 'boldItalic']

let document: PDFDocument

beforeAll(async () => {
  const blocks = faces.map((face) => {
    const bold = face === 'bold' || face === 'boldItalic'
    const italic = face === 'italic' || face === 'boldItalic'
    const spans = [{ kind: 'text', text: `${TEXT} fi fl ffi`, bold, italic }] as const
    return { kind: 'paragraph', style: 'body', spans, place } as const
  })
  const { bytes, problems } = await renderPdf(sampleDocument([flow(...blocks)]))
  expect(problems).toEqual([])
  document = await PDFDocument.load(bytes)
})

describe.each(faces)('the subset of %s', (face) => {
  it('draws each character with the same outline and width as the typeface', () => {
    const full = fontFile(face).font
    const { subset, characters, glyphOf, widthOf } = embedded(full.postscriptName ?? '')
    expect(characters.size).toBeGreaterThan(90)
    for (const [code, character] of characters) {
      const codePoint = character.codePointAt(0) ?? 0
      const original = full.glyphForCodePoint(codePoint)
      const copy = subset.getGlyph(glyphOf(code))
      expect(copy?.path.toSVG(), character).toBe(original?.path.toSVG())
      expect(widthOf(code), character).toBeCloseTo(
        ((original?.advanceWidth ?? 0) / full.unitsPerEm) * 1000,
        1,
      )
    }
  })
})

it('text is read back as it was written, ligatures and all', () => {
  const texts = document.getPages().flatMap((page) => readContent(document, page).map(({ text }) => text))
  expect(texts).toEqual(faces.map(() => `${TEXT} fi fl ffi`))
})

it('tells which characters cannot be printed', () => {
  expect(missingCharacters(TEXT)).toEqual([])
  expect(missingCharacters('zacht\u00adstreepje, vaste\u00a0blanco')).toEqual([])
  expect(missingCharacters('✓ klaar → verder ✓ 😀')).toEqual(['✓', '→', '😀'])
  // One letter, written as a letter and an accent.
  expect(missingCharacters('e\u0301')).toEqual([])
})

function embedded(fontName: string) {
  const fonts = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const isFont = object instanceof PDFDict && String(object.get(PDFName.of('Subtype'))) === '/Type0'
    return isFont && String(object.get(PDFName.of('BaseFont'))).endsWith(`+${fontName}`) ? [object] : []
  })
  const [font] = fonts
  if (!font) throw new Error(`${fontName} is not in the file`)
  const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict)
  const descriptor = descendant.lookup(PDFName.of('FontDescriptor'), PDFDict)
  const subset = fontkit.create(streamBytes(document, descriptor.get(PDFName.of('FontFile2'))))
  if ('fonts' in subset) throw new Error('a collection, not one font')
  const glyphs = streamBytes(document, descendant.get(PDFName.of('CIDToGIDMap')))
  const widths = descendant.lookup(PDFName.of('W'), PDFArray).lookup(1, PDFArray)
  const cmap = streamText(document, font.get(PDFName.of('ToUnicode')))
  const characters = new Map(
    [...toUnicode(cmap)].map(([code, character]) => [Number.parseInt(code, 16), character]),
  )
  return {
    subset,
    characters,
    glyphOf: (code: number) => (glyphs[2 * code] ?? 0) * 256 + (glyphs[2 * code + 1] ?? 0),
    widthOf: (code: number) => Number(String(widths.get(code - 1))),
  }
}
