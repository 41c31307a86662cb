/** What a page's content stream draws: a reader of our own, so that the writer is not judged by itself. */
import { PDFArray, PDFDict, PDFName, PDFRawStream, decodePDFRawStream } from 'pdf-lib'
import type { PDFDocument, PDFObject, PDFPage } from 'pdf-lib'

/** A stretch of drawing; `mcid` undefined: not in the tag tree. */
export interface Stretch {
  readonly mcid: number | undefined
  readonly artifact: boolean
  readonly text: string
  /** Operators that leave ink. */
  readonly paints: number
}

const painting = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'S',
  's',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'Do',
  'sh',
  'EI',
])

/** The stretches of `page` in painting order. */
export function readContent(document: PDFDocument, page: PDFPage): Stretch[] {
  const fonts = fontMaps(document, page)
  const stretches: Stretch[] = []
  let open: { mcid: number | undefined; artifact: boolean; text: string; paints: number } = outside()
  let font: ReadonlyMap<string, string> | undefined
  let operands: string[] = []
  const finish = () => {
    if (open.paints > 0) stretches.push(open)
  }
  for (const token of tokens(contentOf(document, page))) {
    if (!/^[A-Za-z'"]/.test(token)) {
      operands.push(token)
      continue
    }
    if (token === 'BDC' || token === 'BMC') {
      finish()
      const mcid = /\/MCID (\d+)/.exec(operands.join(' '))?.[1]
      open = {
        mcid: mcid === undefined ? undefined : Number(mcid),
        artifact: operands[0] === '/Artifact',
        text: '',
        paints: 0,
      }
    } else if (token === 'EMC') {
      finish()
      open = outside()
    } else if (token === 'Tf') {
      font = fonts.get(operands[0] ?? '')
    } else if (token === 'Tj') {
      open.text += decode(operands[0] ?? '', font)
    }
    if (painting.has(token)) open.paints += 1
    operands = []
  }
  finish()
  return stretches
}

function outside() {
  return { mcid: undefined, artifact: false, text: '', paints: 0 }
}

function contentOf(document: PDFDocument, page: PDFPage): string {
  const contents = page.node.Contents()
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents]
  return streams.map((stream) => streamText(document, stream)).join('\n')
}

/** The decoded bytes of a stream object, as Latin-1. */
export function streamText(document: PDFDocument, object: PDFObject | undefined): string {
  return Buffer.from(streamBytes(document, object)).toString('latin1')
}

/** The decoded bytes of a stream object or a reference to one. */
export function streamBytes(document: PDFDocument, object: PDFObject | undefined): Uint8Array {
  const stream = document.context.lookup(object)
  if (!(stream instanceof PDFRawStream)) throw new Error('not a stream')
  return decodePDFRawStream(stream).decode()
}

function* tokens(content: string): Generator<string> {
  const pattern = /<<[^]*?>>|<[0-9A-Fa-f\s]*>|\[[^\]]*\]|\/[^\s/<>[\]()]+|[-+.\d]+|[A-Za-z'"][A-Za-z0-9*]*/g
  for (const [token] of content.matchAll(pattern)) yield token
}

function decode(hex: string, font: ReadonlyMap<string, string> | undefined): string {
  const codes = hex.replace(/[<>\s]/g, '').match(/.{4}/g) ?? []
  return codes.map((code) => font?.get(code.toUpperCase()) ?? '\ufffd').join('')
}

/** For each font name of the page, what its codes mean. */
function fontMaps(document: PDFDocument, page: PDFPage): Map<string, Map<string, string>> {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict)
  return new Map(
    (fonts?.entries() ?? []).map(([name, ref]) => {
      const font = document.context.lookup(ref, PDFDict)
      const cmap = font.get(PDFName.of('ToUnicode'))
      return [name.asString(), cmap ? toUnicode(streamText(document, cmap)) : new Map<string, string>()]
    }),
  )
}

/** What each code stands for. */
export function toUnicode(cmap: string): Map<string, string> {
  const pairs = [...cmap.slice(cmap.indexOf('beginbfchar')).matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm)]
  return new Map(
    pairs.map(([, code = '', hex = '']) => [code, Buffer.from(hex, 'hex').swap16().toString('utf16le')]),
  )
}
