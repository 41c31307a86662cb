/** The font of what people type into fields: the regular face whole, for no one knows which letters they will need. */
import type { PDFContext, PDFRef } from 'pdf-lib'
import { fontDescriptor } from './embed-font.ts'
import { fontFile } from './font-files.ts'
import { characterMetrics } from './metrics.ts'
import { addCompressed, compress, num } from './objects.ts'

const FIRST_CODE = 1
const LAST_CODE = 255

/** Of no character in WinAnsi; those of tab and line ends stay free, for viewers may take them for what they mean. */
const freeCodes: readonly number[] = [
  ...range(1, 8),
  11,
  12,
  ...range(14, 31),
  ...[127, 129, 141, 143, 144, 157],
]

/**
 * Letters in names of people that WinAnsi lacks: Dutch, Turkish, Polish, Croatian, Hungarian, Czech. As many as there are
 * free codes. Each with its name in Adobe's glyph list.
 */
const extraLetters =
  'ĳ ij Ĳ IJ ğ gbreve Ğ Gbreve ş scedilla Ş Scedilla ı dotlessi İ Idotaccent ć cacute Ć Cacute č ccaron Č Ccaron ' +
  'đ dcroat Đ Dcroat ł lslash Ł Lslash ń nacute Ń Nacute ś sacute Ś Sacute ź zacute Ź Zacute ż zdotaccent ' +
  'Ż Zdotaccent ą aogonek Ą Aogonek ę eogonek Ę Eogonek ő ohungarumlaut Ő Ohungarumlaut ř rcaron Ř Rcaron ' +
  'ě ecaron Ě Ecaron'

let compressed: Uint8Array | undefined

/** WinAnsi with a few letters more: an encoding of one byte that every viewer can write in. */
export function embedFieldFont(context: PDFContext): PDFRef {
  const file = fontFile('regular')
  compressed ??= compress(file.data)
  const program = addCompressed(context, compressed, { Length1: file.data.length })
  const words = extraLetters.split(' ')
  const extra = new Map(
    freeCodes.map((code, index) => [code, words.slice(2 * index, 2 * index + 2)] as const),
  )
  const decoder = new TextDecoder('windows-1252')
  const widths = range(FIRST_CODE, LAST_CODE).map((code) => {
    const character = extra.get(code)?.[0] ?? decoder.decode(Uint8Array.of(code))
    return Number(num((characterMetrics(character, 'regular')?.advance ?? 0) * 1000))
  })
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'TrueType',
      BaseFont: file.name,
      Encoding: {
        Type: 'Encoding',
        BaseEncoding: 'WinAnsiEncoding',
        Differences: [...extra].flatMap(([code, [, name = '']]) => [code, name]),
      },
      FirstChar: FIRST_CODE,
      LastChar: LAST_CODE,
      Widths: widths,
      FontDescriptor: fontDescriptor(context, file, file.name, program, 'regular'),
    }),
  )
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
