/**
 * Texts that no one should write, in every place where text can stand, on pages of every size: it ends, no ink leaves the
 * page, every character is printed or reported with its place, and the file is as accessible as any other.
 */
import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/pdf/boxes.ts'
import type { Card, PrintDocument } from '../../src/pdf/document.ts'
import { missingCharacters } from '../../src/pdf/font-characters.ts'
import { layOut } from '../../src/pdf/lay-out.ts'
import { printableText } from '../../src/pdf/metrics.ts'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import { A4, A5, A6 } from '../../src/pdf/units.ts'
import { hostile, hostileDocument } from './hostile-document.ts'
import { randomSource } from './random-source.ts'
import { flow, sampleDocument, table } from './sample-document.ts'
import { uaViolations } from './ua-conditions.ts'

const sizes = {
  A4,
  A5,
  'A4 in landscape': { width: A4.height, height: A4.width },
  'something small': { width: 260, height: 330 },
  'a narrow strip': { width: 170, height: 700 },
}
const cases = Object.entries(sizes).flatMap(([name, size]) =>
  Array.from({ length: 12 }, (_, index) => [name, index + 1, size] as const),
)

describe.each(cases)('on %s, document %i', (_, seed, size) => {
  const { document, given } = hostileDocument(seed, size)
  const { pages, problems } = layOut(document)

  it('no ink leaves the page, or its margin at the right', () => {
    const outside = pages.flatMap((page, index) =>
      [...page.head, ...page.items, ...page.foot].flatMap((item) =>
        isInside(item, document.page) ? [] : [`page ${index + 1}: ${describeItem(item)}`],
      ),
    )
    expect(outside).toEqual([])
  })

  it('every text is there', () => {
    const printed = withoutBlanks(
      pages.flatMap(({ items }) => items.map((item) => (item.kind === 'text' ? item.text : ''))).join(''),
    )
    const lost = given.filter(({ text }) => !printed.includes(withoutBlanks(printableText(text))))
    expect(lost).toEqual([])
  })

  it('what cannot be printed is reported, with its place', () => {
    const reported = new Set(
      problems.map((problem) =>
        problem.kind === 'missingCharacter' ? `${problem.place?.line ?? '?'} ${problem.character}` : '',
      ),
    )
    const missing = given.flatMap(({ text, place }) =>
      missingCharacters(text).map((character) => `${place.line} ${character}`),
    )
    expect(missing.filter((each) => !reported.has(each))).toEqual([])
    for (const character of missingCharacters(headOf(document))) {
      expect(problems).toContainEqual(expect.objectContaining({ kind: 'missingCharacter', character }))
    }
  })
})

it.each(Object.entries(sizes))('on %s the file meets the conditions of PDF/UA', async (_, size) => {
  for (const seed of [1, 2]) {
    const { bytes } = await renderPdf(hostileDocument(seed, size).document)
    expect(await uaViolations(bytes)).toEqual([])
  }
})

it.each([1, 2, 3, 4, 5, 6])('table %i stays on its page', (seed) => {
  const random = randomSource(seed)
  const texts = () => Array.from({ length: 3 }, () => hostile[Math.floor(random() * hostile.length)] ?? '')
  const page = { ...A4, margins: { top: 40, right: 30, bottom: 40, left: 30 } }
  const blocks = [
    table({ columns: texts(), rows: texts() }),
    table({ name: 'b', rows: texts(), given: [texts()] }),
  ]
  const { pages } = layOut(sampleDocument([flow(...blocks)], { page }))
  const outside = pages.flatMap(({ items }) => items.filter((item) => !isInside(item, page)))
  expect(outside.map(describeItem)).toEqual([])
})

it('cards go on on another card, never over their edge', () => {
  const random = randomSource(7)
  const pick = () => hostile[Math.floor(random() * hostile.length)] ?? ''
  const cards = Array.from({ length: 12 }, (_, index): Card => {
    const place = { file: 'vijandig.mdx', line: index + 1, column: 1 }
    const spans = [{ kind: 'text', text: pick() }] as const
    const title = { kind: 'heading', level: 1, spans, bookmark: true, place } as const
    return {
      place,
      blocks: [title, { kind: 'paragraph', style: 'card', spans: [{ kind: 'text', text: pick() }], place }],
    }
  })
  const padding = 20
  const page = { ...A4, margins: { top: 40, right: 30, bottom: 40, left: 30 } }
  const { pages } = layOut(sampleDocument([{ kind: 'cards', padding, cards }], { page }))
  const outside = pages.flatMap(({ items }) =>
    items.filter((item) => {
      if (item.kind !== 'text') return false
      const right = (Math.floor(item.x / A6.width) + 1) * A6.width
      const bottom = (Math.floor(item.y / A6.height) + 1) * A6.height
      return item.x + item.width > right - padding + 1 || item.y > bottom - padding + 1
    }),
  )
  expect(outside).toEqual([])
})

function isInside(item: Item, { width, height, margins }: PrintDocument['page']): boolean {
  const { left, top, right, bottom } = inkOf(item)
  return left >= -0.5 && top >= -0.5 && right <= width - margins.right + 0.5 && bottom <= height + 0.5
}

function inkOf(item: Item) {
  const [left, top] = [item.x, item.y]
  if (item.kind === 'text') {
    return { left, top: top - 0.75 * item.size, right: left + item.width, bottom: top + 0.25 * item.size }
  }
  const width = 'width' in item ? item.width : 0
  return { left, top, right: left + width, bottom: top + ('height' in item ? item.height : 0) }
}

function describeItem(item: Item): string {
  const text = item.kind === 'text' ? ` “${item.text.slice(0, 40)}”` : ''
  return `${item.kind}${text} ${JSON.stringify(inkOf(item))}`
}

function headOf({ sections: [section] }: PrintDocument): string {
  return section?.kind === 'flow' ? (section.head ?? '') : ''
}

function withoutBlanks(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/gu, '')
}
