/** Small words of the file format that pdf-lib has no short way for. */
import { deflateSync } from 'node:zlib'
import { PDFHexString, PDFName, PDFObject } from 'pdf-lib'
import type { PDFContext, PDFDict, PDFRef } from 'pdf-lib'
import type { Colour } from './theme.ts'

/** A number as short as it can be; the third decimal of a point is invisible. */
export function num(value: number): string {
  return String(Math.round(value * 1000) / 1000 || 0)
}

/** `0.1 0.2 0.3`, ready for `rg` or `RG`. */
export function rgb(colour: Colour): string {
  return [1, 3, 5].map((at) => num(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ')
}

/** Text for people, in any script. */
export function text(value: string): PDFHexString {
  return PDFHexString.fromText(value)
}

/** Bytes of ASCII, such as an address or a default appearance; parentheses are safe in hexadecimal. */
export function ascii(value: string): PDFHexString {
  return PDFHexString.of(Buffer.from(value, 'latin1').toString('hex').toUpperCase())
}

/** An object that is written already: for the thousands that would be slow to build and to take apart again. */
export function written(object: string): PDFObject {
  return new WrittenObject(object)
}

class WrittenObject extends PDFObject {
  private readonly object: string

  constructor(object: string) {
    super()
    this.object = object
  }

  override toString(): string {
    return this.object
  }
}

/** Adds `entries` to a dictionary. */
export function setEntries(dictionary: PDFDict, entries: Readonly<Record<string, PDFObject>>): void {
  for (const [key, value] of Object.entries(entries)) dictionary.set(PDFName.of(key), value)
}

/** Registers a compressed stream. */
export function addStream(
  context: PDFContext,
  data: Uint8Array | string,
  entries: Parameters<PDFContext['stream']>[1] = {},
): PDFRef {
  return addCompressed(context, compress(data), entries)
}

/** Registers a stream of what `compress` made. */
export function addCompressed(
  context: PDFContext,
  bytes: Uint8Array,
  entries: Parameters<PDFContext['stream']>[1] = {},
): PDFRef {
  return context.register(context.stream(bytes, { ...entries, Filter: 'FlateDecode' }))
}

/** Almost as small as it gets, in half the time: compressing is a third of the work on a file. */
export function compress(data: Uint8Array | string): Uint8Array {
  return deflateSync(typeof data === 'string' ? Buffer.from(data, 'latin1') : data, { level: 4 })
}
