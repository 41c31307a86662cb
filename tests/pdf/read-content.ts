/** What a page's content stream draws: a reader of our own, so that the writer is not judged by itself. */
import { PDFArray, PDFDict, PDFName, PDFRawStream, decodePDFRawStream } from 'pdf-lib'
import type { PDFDocument, PDFObject, PDFPage } from 'pdf-lib'

/** A stretch of drawing; `mcid` undefined: not in the tag tree. */
export interface Stretch {
  readonly mcid: number | undefined
  readonly artifact: boolean
  /** Tagged content and decoration lie within one another. */
  readonly mixed: boolean
  readonly text: string
  /** Operators that leave ink. */
  readonly paints: number
}

export interface PageContent {
  /** In painting order. */
  readonly stretches: readonly Stretch[]
  /** Of each font, by its name on the page, the codes that are shown. */
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>
}

interface Mark {
  readonly mcid: number | undefined
  readonly artifact: boolean
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
export function readContent(document: PDFDocument, page: PDFPage): readonly Stretch[] {
  return readPage(document, page).stretches
}

export function readPage(document: PDFDocument, page: PDFPage): PageContent {
  const fonts = fontMaps(document, page)
  const codes = new Map<string, Set<string>>()
  const stretches: Stretch[] = []
  const marks: Mark[] = []
  let [text, paints] = ['', 0]
  let font = ''
  let operands: string[] = []
  const finish = () => {
    if (paints > 0) stretches.push({ ...innermost(marks), text, paints })
    text = ''
    paints = 0
  }
  for (const token of tokens(pageContent(document, page))) {
    if (!/^[A-Za-z'"]/.test(token)) {
      operands.push(token)
      continue
    }
    if (token === 'BDC' || token === 'BMC') {
      finish()
      const mcid = /\/MCID (\d+)/.exec(operands.join(' '))?.[1]
      marks.push({
        mcid: mcid === undefined ? undefined : Number(mcid),
        artifact: operands[0] === '/Artifact',
      })
    } else if (token === 'EMC') {
      finish()
      marks.pop()
    } else if (token === 'Tf') {
      font = operands[0] ?? ''
    } else if (token === 'Tj') {
      const shown = codesIn(operands[0] ?? '')
      const meaning = fonts.get(font)
      text += shown.map((code) => meaning?.get(code) ?? '\ufffd').join('')
      const known = codes.get(font) ?? new Set()
      codes.set(font, known)
      for (const code of shown) known.add(code)
    }
    if (painting.has(token)) paints += 1
    operands = []
  }
  finish()
  return { stretches, codes }
}

function innermost(marks: readonly Mark[]): Mark & { mixed: boolean } {
  const tagged = marks.findLast(({ mcid }) => mcid !== undefined)
  const artifact = marks.some((mark) => mark.artifact)
  return { mcid: tagged?.mcid, artifact, mixed: artifact && tagged !== undefined }
}

/** The operators of `page`, as Latin-1. */
export function pageContent(document: PDFDocument, page: PDFPage): string {
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

function codesIn(hex: string): string[] {
  return (
    hex
      .toUpperCase()
      .replace(/[<>\s]/g, '')
      .match(/.{4}/g) ?? []
  )
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
