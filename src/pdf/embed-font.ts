/**
 * Faces of the text into the file, as subsets in which every character has a code of its own, so that extraction is exact
 * even where two characters share a glyph.
 */
import { createHash } from 'node:crypto'
import type { PDFContext, PDFRef } from 'pdf-lib'
import type { Face } from './theme.ts'
import { fontFile } from './font-files.ts'
import type { FontFile } from './font-files.ts'
import { characterMetrics } from './metrics.ts'
import { addStream, ascii } from './objects.ts'

export interface FontUse {
  /** The codes of `text` in hexadecimal, for `Tj`. The text has been through `drawnText`. */
  readonly encode: (text: string) => string
  /** Writes the subset of all that was encoded. */
  readonly embed: (context: PDFContext) => PDFRef
}

const NON_SYMBOLIC = 1 << 5
const ITALIC = 1 << 6

/** Codes and subset of one face in one document. */
export function useFont(face: Face): FontUse {
  const file = fontFile(face)
  const subset = file.font.createSubset()
  const codes = new Map<string, string>()
  const used: { character: string; glyph: number; advance: number }[] = []
  return { encode, embed }

  function encode(text: string): string {
    let hex = ''
    for (const character of text) hex += codes.get(character) ?? add(character)
    return hex
  }

  function add(character: string): string {
    const metrics = characterMetrics(character, face)
    const glyph = subset.includeGlyph(metrics?.glyph ?? 0)
    used.push({ character, glyph, advance: (metrics?.advance ?? 0) * 1000 })
    const code = hex4(used.length)
    codes.set(character, code)
    return code
  }

  function embed(context: PDFContext): PDFRef {
    const name = `${subsetPrefix(used.map(({ character }) => character).join(''))}+${file.name}`
    const data = subset.encode()
    const program = addStream(context, data, { Length1: data.length })
    const glyphs = new Uint8Array(2 * (used.length + 1))
    used.forEach(({ glyph }, index) => glyphs.set([glyph >> 8, glyph & 255], 2 * (index + 1)))
    const descendant = context.register(
      context.obj({
        Type: 'Font',
        Subtype: 'CIDFontType2',
        BaseFont: name,
        CIDSystemInfo: { Registry: ascii('Adobe'), Ordering: ascii('Identity'), Supplement: 0 },
        FontDescriptor: fontDescriptor(context, file, name, program, face),
        CIDToGIDMap: addStream(context, glyphs),
        DW: 0,
        W: [1, used.map(({ advance }) => Math.round(advance * 100) / 100)],
      }),
    )
    return context.register(
      context.obj({
        Type: 'Font',
        Subtype: 'Type0',
        BaseFont: name,
        Encoding: 'Identity-H',
        DescendantFonts: [descendant],
        ToUnicode: addStream(context, toUnicode(used.map(({ character }) => character))),
      }),
    )
  }
}

/** Measures of a face, with its program: whole or a subset. */
export function fontDescriptor(
  context: PDFContext,
  { font }: FontFile,
  name: string,
  program: PDFRef,
  face: Face,
): PDFRef {
  const scale = 1000 / font.unitsPerEm
  const { minX, minY, maxX, maxY } = font.bbox
  return context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: NON_SYMBOLIC | (face === 'italic' || face === 'boldItalic' ? ITALIC : 0),
      FontBBox: [minX, minY, maxX, maxY].map((value) => Math.round(value * scale)),
      ItalicAngle: font.italicAngle,
      Ascent: Math.round(font.ascent * scale),
      Descent: Math.round(font.descent * scale),
      CapHeight: Math.round(font.capHeight * scale),
      XHeight: Math.round(font.xHeight * scale),
      StemV: face === 'bold' || face === 'boldItalic' ? 140 : 88,
      FontFile2: program,
    }),
  )
}

/** Six capitals that differ where the subsets differ (ISO 32000-1, 9.6.4). */
function subsetPrefix(characters: string): string {
  const digest = createHash('sha256').update(characters).digest()
  return [...digest.subarray(0, 6)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('')
}

function toUnicode(characters: readonly string[]): string {
  const lines = characters.map((character, index) => `<${hex4(index + 1)}> <${utf16(character)}>`)
  const blocks: string[] = []
  for (let start = 0; start < lines.length; start += 100) {
    const block = lines.slice(start, start + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

function utf16(character: string): string {
  return Array.from({ length: character.length }, (_, index) => hex4(character.charCodeAt(index))).join('')
}

function hex4(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0')
}
