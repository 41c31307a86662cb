/** Of fonts: they are in the file, and what is shown is what is meant. */
import * as fontkit from '@cantoo/fontkit'
import type { Font } from '@cantoo/fontkit'
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, decodePDFRawStream } from 'pdf-lib'
import { streamBytes, streamText, toUnicode } from '../read-content.ts'
import { arrayIn, dictionaryIn, faultIf, name, nameIn } from './condition.ts'
import type { Conditions, UaFile } from './condition.ts'

export const fontConditions: Conditions = {
  '7.21.3.1 composite fonts name their characters as their map does': (file) =>
    descendants(file).flatMap((font) =>
      faultIf(!dictionaryIn(font, 'CIDSystemInfo')?.has(name('Ordering')), 'no CIDSystemInfo'),
    ),
  '7.21.3.2 CID fonts map to glyphs': (file) =>
    descendants(file).flatMap((font) => faultIf(!font.has(name('CIDToGIDMap')), 'no CIDToGIDMap')),
  '7.21.3.3 character maps are known or in the file': (file) =>
    ofSubtype(file, 'Type0').flatMap((font) =>
      faultIf(nameIn(font, 'Encoding') !== 'Identity-H', `encoding ${String(font.get(name('Encoding')))}`),
    ),
  '7.21.4.1 fonts are embedded': (file) =>
    simpleAndDescendant(file).flatMap((font) =>
      faultIf(!programOf(font), `${nameIn(font, 'BaseFont') ?? '?'} is not in the file`),
    ),
  '7.21.5 widths are those of the font': (file) =>
    usedGlyphs(file).flatMap(({ font, code, glyph, width }) => {
      const own = ((font.getGlyph(glyph)?.advanceWidth ?? 0) / font.unitsPerEm) * 1000
      return faultIf(Math.abs(own - width) > 1, `code ${code} is ${width} wide instead of ${own}`)
    }),
  '7.21.6 TrueType fonts for typing have a known encoding': (file) =>
    ofSubtype(file, 'TrueType').flatMap((font) => {
      const encoding = dictionaryIn(font, 'Encoding')
      const base = encoding ? nameIn(encoding, 'BaseEncoding') : nameIn(font, 'Encoding')
      const names = arrayIn(encoding, 'Differences').flatMap((each) =>
        each instanceof PDFName ? [each.decodeText()] : [],
      )
      return [
        ...faultIf(
          base !== 'WinAnsiEncoding' && base !== 'MacRomanEncoding',
          `encoding ${base ?? 'unknown'}`,
        ),
        ...names.flatMap((glyph) => faultIf(!letterCalled(glyph), `${glyph} is not in the glyph list`)),
        ...faultIf(names.length > 0 && !hasUnicodeTable(font), 'no Unicode table in the font'),
      ]
    }),
  '7.21.7 fonts map to Unicode, all that is used': (file) =>
    usedFonts(file).flatMap(({ dictionary, codes }) => {
      const meaning = unicodeOf(file, dictionary)
      return [...codes].flatMap((code) => {
        const text = meaning.get(code) ?? ''
        return faultIf(text === '' || /[\0\ufeff\ufffe]/.test(text), `code ${code} means nothing`)
      })
    }),
  '7.21.8 no glyph for what is not there': (file) =>
    usedGlyphs(file).flatMap(({ code, glyph, font }) =>
      faultIf(glyph === 0 || glyph >= font.numGlyphs, `code ${code} shows .notdef`),
    ),
}

interface UsedFont {
  readonly dictionary: PDFDict
  /** In hexadecimal. */
  readonly codes: ReadonlySet<string>
}

/** Composite fonts with what the pages show of them. */
function usedFonts({ document, contents }: UaFile): UsedFont[] {
  const codes = new Map<PDFDict, Set<string>>()
  document.getPages().forEach((page, index) => {
    const fonts = dictionaryIn(page.node.Resources(), 'Font')
    for (const [key, shown] of contents[index]?.codes ?? []) {
      const font = dictionaryIn(fonts, key.slice(1))
      if (!font) continue
      const known = codes.get(font) ?? new Set()
      codes.set(font, known)
      for (const code of shown) known.add(code)
    }
  })
  return [...codes].map(([dictionary, each]) => ({ dictionary, codes: each }))
}

function usedGlyphs(file: UaFile) {
  return usedFonts(file).flatMap(({ dictionary, codes }) => {
    const descendant = arrayIn(dictionary, 'DescendantFonts')
      .map((ref) => file.document.context.lookup(ref))
      .find((each) => each instanceof PDFDict)
    const font = descendant && programOf(descendant)
    const map = descendant?.lookup(name('CIDToGIDMap'))
    if (!font || !(map instanceof PDFRawStream)) return []
    const glyphs = streamBytes(file.document, map)
    const [first, list] = arrayIn(descendant, 'W')
    const start = first instanceof PDFNumber ? first.asNumber() : 0
    const widths = list instanceof PDFArray ? list.asArray().map((each) => Number(String(each))) : []
    return [...codes].map((code) => {
      const cid = Number.parseInt(code, 16)
      const glyph = (glyphs[2 * cid] ?? 0) * 256 + (glyphs[2 * cid + 1] ?? 0)
      return { font, code, glyph, width: widths[cid - start] ?? 0 }
    })
  })
}

function unicodeOf({ document }: UaFile, font: PDFDict): Map<string, string> {
  const stream = font.lookup(name('ToUnicode'))
  return stream instanceof PDFRawStream ? toUnicode(streamText(document, stream)) : new Map<string, string>()
}

function ofSubtype({ dictionaries }: UaFile, subtype: string): PDFDict[] {
  return dictionaries.filter((each) => nameIn(each, 'Type') === 'Font' && nameIn(each, 'Subtype') === subtype)
}

function descendants(file: UaFile): PDFDict[] {
  return [...ofSubtype(file, 'CIDFontType0'), ...ofSubtype(file, 'CIDFontType2')]
}

function simpleAndDescendant(file: UaFile): PDFDict[] {
  return file.dictionaries.filter(
    (each) => nameIn(each, 'Type') === 'Font' && !['Type0', 'Type3'].includes(nameIn(each, 'Subtype') ?? ''),
  )
}

const programs = new WeakMap<PDFDict, Font>()

/** The font itself, from the file. */
function programOf(font: PDFDict): Font | undefined {
  const known = programs.get(font)
  if (known) return known
  const data = programData(font)
  if (!data) return undefined
  const program = fontkit.create(data)
  if ('fonts' in program) return undefined
  programs.set(font, program)
  return program
}

function programData(font: PDFDict): Uint8Array | undefined {
  const stream = dictionaryIn(font, 'FontDescriptor')?.lookup(name('FontFile2'))
  return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : undefined
}

/** Whether its `cmap` has a table for Microsoft's Unicode: platform 3, encoding 1. */
function hasUnicodeTable(font: PDFDict): boolean {
  const data = Buffer.from(programData(font) ?? [])
  const entry = data.indexOf('cmap', 0, 'latin1')
  if (entry < 0) return false
  const cmap = data.readUInt32BE(entry + 8)
  const count = data.readUInt16BE(cmap + 2)
  return Array.from({ length: count }, (_, index) => cmap + 4 + 8 * index).some(
    (at) => data.readUInt16BE(at) === 3 && data.readUInt16BE(at + 2) === 1,
  )
}

const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  breve: '\u0306',
  caron: '\u030c',
  cedilla: '\u0327',
  dotaccent: '\u0307',
  hungarumlaut: '\u030b',
  ogonek: '\u0328',
}
const letters: Readonly<Record<string, string>> = {
  ...{ ij: 'ĳ', IJ: 'Ĳ', dotlessi: 'ı', dcroat: 'đ', Dcroat: 'Đ', lslash: 'ł', Lslash: 'Ł' },
}

/** What Adobe's glyph list says, for as much of it as we use. */
export function letterCalled(glyph: string): string | undefined {
  const [, letter = '', accent = ''] = /^([A-Za-z])([a-z]+)$/.exec(glyph) ?? []
  const mark = accents[accent]
  return letters[glyph] ?? (mark === undefined ? undefined : (letter + mark).normalize('NFC'))
}
