/**
 * The objects of a file to its bytes (ISO 32000-1, 7.5): streams one by one, everything else packed into compressed object
 * streams, and a cross-reference stream. pdf-lib does this too, three times as slowly: it compresses in JavaScript.
 */
import { PDFRawStream } from 'pdf-lib'
import type { PDFContext, PDFObject } from 'pdf-lib'
import { compress } from './objects.ts'

/** Packed together: more make the file smaller, fewer make it quicker to open at a page. */
const OBJECTS_IN_A_STREAM = 200

/** Where an object stands: at a byte of the file, or as one of those in an object stream. */
type Place = readonly [kind: 1 | 2, where: number, index: number]

/** The same objects give the same bytes. */
export function saveFile(context: PDFContext): Uint8Array {
  const parts: Uint8Array[] = []
  let length = 0
  const places = new Map<number, Place>()
  let next = context.largestObjectNumber + 1
  put('%PDF-1.7\n%\u0081\u0081\u0081\u0081\n\n')

  const packed: [number, PDFObject][] = []
  for (const [{ objectNumber }, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) {
      object.updateDict()
      putStream(objectNumber, String(object.dict), object.contents)
    } else packed.push([objectNumber, object])
  }
  for (let start = 0; start < packed.length; start += OBJECTS_IN_A_STREAM) {
    putPacked(packed.slice(start, start + OBJECTS_IN_A_STREAM))
  }
  putCrossReferences()
  const file = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file

  function put(data: string | Uint8Array): void {
    const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : data
    parts.push(bytes)
    length += bytes.length
  }

  function putStream(number: number, dictionary: string, contents: Uint8Array): void {
    places.set(number, [1, length, 0])
    put(`${number} 0 obj\n${dictionary}\nstream\n`)
    put(contents)
    put('\nendstream\nendobj\n\n')
  }

  function putPacked(objects: readonly (readonly [number, PDFObject])[]): void {
    const stream = next
    next += 1
    let offset = 0
    const heads: string[] = []
    const texts = objects.map(([number, object], index) => {
      const text = `${String(object)}\n`
      places.set(number, [2, stream, index])
      heads.push(`${number} ${offset}`)
      offset += text.length
      return text
    })
    const head = `${heads.join(' ')}\n`
    const data = compress(head + texts.join(''))
    const entries = `/Type /ObjStm /N ${objects.length} /First ${head.length} /Filter /FlateDecode /Length ${data.length}`
    putStream(stream, `<< ${entries} >>`, data)
  }

  function putCrossReferences(): void {
    const number = next
    const start = length
    places.set(number, [1, start, 0])
    const table = Buffer.alloc(7 * (number + 1))
    for (const [at, [kind, where, index]] of places) {
      table.writeUInt8(kind, 7 * at)
      table.writeUInt32BE(where, 7 * at + 1)
      table.writeUInt16BE(index, 7 * at + 5)
    }
    const data = compress(table)
    const { Root, Info, ID } = context.trailerInfo
    const entries = `/Type /XRef /Size ${number + 1} /W [1 4 2] /Root ${String(Root)} /Info ${String(Info)} /ID ${String(ID)}`
    putStream(number, `<< ${entries} /Filter /FlateDecode /Length ${data.length} >>`, data)
    put(`startxref\n${start}\n%%EOF`)
  }
}
