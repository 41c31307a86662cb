/** Random documents on random pages: nothing lost, order kept, nothing above or beside the page, and it ends. */
import { expect, it } from 'vitest'
import type { Block } from '../../src/pdf/block.ts'
import { layOut } from '../../src/pdf/lay-out.ts'
import { randomSource } from './random-source.ts'
import { field, place, sampleDocument, text, title } from './sample-document.ts'

const SYLLABLES = ['men', 'ta', 'li', 'se', 'ren', 'é', 'ĳ', 'ge', 'voel', '-', '/', '’s', '“', 'W', '0800']

/** Makes blocks, and keeps the words it gave away. */
function makeBlocks(random: () => number, words: string[], depth: number): Block[] {
  const pick = (count: number) => Math.floor(random() * count)
  const word = () => {
    const length = random() < 0.03 ? 60 : 1 + pick(5)
    return `${words.length}${Array.from({ length }, () => SYLLABLES[pick(SYLLABLES.length)] ?? '').join('')}`
  }
  const sentence = (): string =>
    Array.from({ length: 1 + pick(random() < 0.1 ? 200 : 25) }, () => {
      const made = word()
      words.push(made)
      return made
    }).join(' ')
  const kept = (made: string) => {
    words.push(made)
    return made
  }
  const together = () => ([true, false, 'preferably'] as const)[pick(3)] ?? false
  const nested = () => makeBlocks(random, words, depth + 1)
  const makers: readonly (() => Block)[] = [
    () => text(sentence()),
    () => text(sentence(), { style: 'lead', keepWithNext: random() < 0.3 }),
    () => title(2, sentence().slice(0)),
    () => field(`veld-${words.length}-${pick(1e9)}`, 1 + pick(9), { grow: random() < 0.5 ? 'some' : 'page' }),
    () => ({
      kind: 'table',
      name: `tabel-${words.length}-${pick(1e9)}`,
      columns: [word(), word()].map(kept),
      rows: Array.from({ length: 1 + pick(8) }, word).map(kept),
      cellHeight: 30 + pick(30),
      grow: random() < 0.5 ? 'some' : 'page',
      place,
    }),
    () => ({
      kind: 'drawingBox',
      prompt: text(sentence(), { style: 'question' }),
      height: 30 + pick(400),
      place,
    }),
    () => ({ kind: 'space', height: random() < 0.2 ? 'fill' : pick(60) }),
    () => ({ kind: 'list', ordered: random() < 0.5, start: 1, place, items: [nested(), nested()] }),
    () => ({ kind: 'panel', tint: '#f7f3ec', padding: pick(12), together: together(), blocks: nested() }),
    () => ({ kind: 'columns', gap: 8, columns: [nested(), nested()] }),
    () => ({ kind: 'group', tag: 'Div', together: together(), nearNext: random() < 0.5, blocks: nested() }),
    () => ({ kind: 'hanging', indent: 30, nearNext: random() < 0.5, blocks: nested(), place }),
    () => ({ kind: 'pageBreak' }),
  ]
  const available = depth > 2 ? 7 : makers.length
  return Array.from(
    { length: 1 + pick(depth === 0 ? 12 : 3) },
    () => makers[pick(available)]?.() ?? text(sentence()),
  )
}

it.each(Array.from({ length: 150 }, (_, index) => index + 1))('random document %i', (seed) => {
  const random = randomSource(seed)
  const words: string[] = []
  const blocks = makeBlocks(random, words, 0)
  const width = 220 + Math.floor(random() * 400)
  const height = 200 + Math.floor(random() * 600)
  const margins = { top: 40, right: 20, bottom: 40, left: 20 }
  const fit = [undefined, 'tight', 'balanced'] as const
  const { pages, problems } = layOut(
    sampleDocument([{ kind: 'flow', foot: true, head: 'Kop', fit: fit[seed % 3], blocks }], {
      page: { width, height, margins },
    }),
  )
  const printed = pages.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'text' && item.tag && item.tag.type !== 'Lbl' ? [item.text] : [])),
  )
  expect(printed.join('').replaceAll(' ', '')).toBe(words.join(''))
  const tooHigh = problems.some(({ kind }) => kind === 'tooHigh')
  for (const { items } of pages) {
    for (const item of items) {
      expect(item.x).toBeGreaterThanOrEqual(0)
      expect(item.y).toBeGreaterThanOrEqual(0)
      if (!tooHigh && item.kind === 'text') expect(item.y).toBeLessThanOrEqual(height - margins.bottom + 1)
      if (item.kind === 'text') expect(item.x).toBeLessThanOrEqual(width)
    }
  }
})
