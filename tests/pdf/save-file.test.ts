/** The file format itself: what every reader has to rely on before it reads a page. */
import { inflateSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import { everything } from './sample-document.ts'

let file: Buffer
let text: string

beforeAll(async () => {
  file = Buffer.from((await renderPdf(everything)).bytes)
  text = file.toString('latin1')
})

it('begins and ends as a PDF does', () => {
  expect(text.slice(0, 9)).toBe('%PDF-1.7\n')
  expect(text.slice(-5)).toBe('%%EOF')
})

it('every stream is as long as it says', () => {
  const streams = [...text.matchAll(/\/Length (\d+)[^]*?\nstream\n/g)]
  expect(streams.length).toBeGreaterThan(10)
  for (const { 0: head, 1: length, index } of streams) {
    const end = index + head.length + Number(length)
    expect(text.slice(end, end + 10)).toBe('\nendstream')
  }
})

describe('the cross-reference table', () => {
  const at = () => Number(/startxref\n(\d+)\n%%EOF$/.exec(text)?.[1])
  const table = () => {
    const head = text.slice(at())
    const start = at() + head.indexOf('stream\n') + 7
    const length = Number(/\/Length (\d+)/.exec(head)?.[1])
    const data = inflateSync(file.subarray(start, start + length))
    return Array.from({ length: data.length / 7 }, (_, number) => ({
      number,
      kind: data.readUInt8(7 * number),
      where: data.readUInt32BE(7 * number + 1),
      index: data.readUInt16BE(7 * number + 5),
    }))
  }

  it('stands where the file says', () => {
    expect(text.slice(at())).toMatch(/^\d+ 0 obj\n<< \/Type \/XRef /)
  })

  it('leads to every object', () => {
    for (const { number, kind, where } of table()) {
      if (kind === 1) expect(text.slice(where).startsWith(`${number} 0 obj\n`)).toBe(true)
    }
  })

  it('leads to every object that is packed, at its place among the others', () => {
    const objects = table()
    for (const { number, kind, where, index } of objects) {
      if (kind !== 2) continue
      const head = text.slice(objects[where]?.where)
      const start = head.indexOf('stream\n') + 7
      const length = Number(/\/Length (\d+)/.exec(head)?.[1])
      const packed = inflateSync(Buffer.from(head.slice(start, start + length), 'latin1')).toString('latin1')
      expect(Number(packed.split(' ', 2 * index + 1)[2 * index])).toBe(number)
    }
  })
})
