/** Tables to fill in and frames to draw in: what stands where, and how they break. */
import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/pdf/block.ts'
import { describePages } from '../../src/pdf/describe-pages.ts'
import { layOut } from '../../src/pdf/lay-out.ts'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import { describeTags, readTags } from './read-tags.ts'
import { drawingBox, flow, place, sampleDocument, table, text, title } from './sample-document.ts'
import { uaViolations } from './ua-conditions.ts'

const pagesOf = (...blocks: readonly Block[]) => layOut(sampleDocument([flow(...blocks)])).pages
const boxes = (...blocks: readonly Block[]) => `\n${describePages(pagesOf(...blocks))}\n`
const filler = (height: number): Block => ({ kind: 'space', height })
const SVG = '<svg viewBox="0 0 100 50"><path d="M0 0h40"/></svg>'

describe('a table', () => {
  it('has words above and at the left, and a field in every cell', () => {
    expect(boxes(table({ rows: ['maandag'] }))).toMatchInlineSnapshot(`
      "
      bladzijde 1  300×400
        40,  50  TD leeg
        79,  58  TH “Gevoel” bold 8
       170,  58  TH “Waar?” bold 8
        40,  78  TH “maandag” bold 8
        79,  65  vlak 90×40  rand #8f887b
        81,  67  veld week-1-1 86×36
       170,  65  vlak 90×40  rand #8f887b
       172,  67  veld week-1-2 86×36
      "
    `)
  })

  it('makes room for long words at the left', () => {
    const [page] = pagesOf(table({ rows: ['Een hele zin die voor de rij staat, en nog wat langer is'] }))
    const field = page?.items.find(({ kind }) => kind === 'textField')
    expect(field).toMatchObject({ x: 40 + 0.28 * 220 + 2, height: 46 })
  })

  const days = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']
  const read = (...blocks: readonly Block[]) =>
    pagesOf(...blocks).map(({ items }) =>
      items.flatMap((item) => {
        if (item.kind === 'text') return [item.tag ? item.text.trim() : `(${item.text.trim()})`]
        return item.kind === 'textField' ? [`[${item.name}]`] : []
      }),
    )

  it('runs on between its rows, with its head again as decoration', () => {
    expect(read(filler(100), table({ rows: days, columns: ['Gevoel'], cellHeight: 50 }))).toEqual([
      ['Gevoel', 'ma', '[week-1-1]', 'di', '[week-2-1]', 'wo', '[week-3-1]'],
      ['(Gevoel)', 'do', '[week-4-1]', 'vr', '[week-5-1]', 'za', '[week-6-1]', 'zo', '[week-7-1]'],
    ])
  })

  it('leaves no row alone at the end of a page', () => {
    const [first, second] = read(
      text('Boven'),
      filler(170),
      table({ rows: days, columns: ['Gevoel'], cellHeight: 50 }),
    )
    expect(first).toEqual(['Boven'])
    expect(second?.slice(0, 3)).toEqual(['Gevoel', 'ma', '[week-1-1]'])
  })

  it('leaves no row alone at the start of a page', () => {
    const pages = read(table({ rows: days.slice(0, 6), columns: ['Gevoel'], cellHeight: 50 }))
    expect(pages.map((words) => words.length)).toEqual([1 + 2 * 4, 1 + 2 * 2])
  })

  it('stays in its panel on every page', () => {
    const panel: Block = {
      kind: 'panel',
      tint: '#f7f3ec',
      padding: 8,
      blocks: [table({ rows: days, cellHeight: 50 })],
    }
    const pages = pagesOf(panel)
    expect(pages).toHaveLength(2)
    for (const { items } of pages) {
      const [tint] = items
      const highest = Math.min(...items.flatMap((item) => (item.kind === 'text' ? [item.y] : [])))
      expect(tint?.kind).toBe('rectangle')
      expect(tint?.y).toBeLessThan(highest)
    }
  })

  const given = [
    ['Al bekend, in zoveel woorden dat het afbreekt', undefined],
    ['', 'Ook'],
  ]

  it('prints what is given, in a cell of the same width, and asks for the rest', () => {
    expect(boxes(table({ rows: ['ma', 'di'], given, cellHeight: 20 }))).toMatchInlineSnapshot(`
      "
      bladzijde 1  300×400
        40,  50  TD leeg
        71,  58  TH “Gevoel” bold 8
       165,  58  TH “Waar?” bold 8
        40,  78  TH “ma” bold 8
        71,  65  vlak 95×40  rand #8f887b
        76,  78  TD “Al bekend, in zoveel ” regular 8
        76,  88  TD “woorden dat het ” regular 8
        76,  98  TD “afbreekt” regular 8
       165,  65  vlak 95×40  rand #8f887b
       167,  67  veld week-1-2 91×36
        40, 118  TH “di” bold 8
        71, 105  vlak 95×20  rand #8f887b
        73, 107  veld week-2-1 91×16
       165, 105  vlak 95×20  rand #8f887b
       170, 118  TD “Ook” regular 8
      "
    `)
  })

  it('has its words given as cells, not as heads', async () => {
    const { bytes } = await renderPdf(sampleDocument([flow(title(1, 'Kop'), table({ given }))]))
    expect(await uaViolations(bytes)).toEqual([])
    const [root] = (await readTags(bytes)).roots
    expect(root ? / {6}TR[^]*/.exec(describeTags([root]))?.[0] : '').toMatchInlineSnapshot(`
      "      TR
              TD
              TH “Gevoel”
              TH “Waar?”
            TR
              TH “maandag”
              TD “Al bekend, in zoveel woorden dat het afbreekt”
              TD
                Form [veld week-1-2]
            TR
              TH “dinsdag”
              TD
                Form [veld week-2-1]
              TD “Ook”"
    `)
  })

  it('has its rows named by who fills it in', async () => {
    const written = table({ columns: ['Sessie 1\n12 jan'], rows: ['Deelnemer 1'], writtenRows: 'Voornaam' })
    const [page] = pagesOf(written)
    expect(
      page?.items.flatMap((item) => {
        if (item.kind === 'text') return [`${item.tag?.type ?? ''} ${item.tag?.scope ?? ''}: ${item.text}`]
        return item.kind === 'textField' ? [`${item.name}: ${item.description}`] : []
      }),
    ).toEqual([
      'TH Column: Voornaam',
      'TH Column: Sessie 1 ',
      'TH Column: 12 jan',
      'week-1-0: Deelnemer 1, Voornaam',
      'week-1-1: Deelnemer 1, Sessie 1, 12 jan',
    ])
    const { bytes } = await renderPdf(sampleDocument([flow(written)]))
    expect(await uaViolations(bytes)).toEqual([])
  })

  it('grows with its frames where a page has room left', () => {
    const heights = (grow: 'none' | 'some' | 'page', after: number) =>
      pagesOf(table({ rows: ['ma'], columns: ['Gevoel'], grow }), filler(after)).flatMap(({ items }) =>
        items.flatMap((item) =>
          item.kind === 'rectangle' || item.kind === 'textField' ? [Math.round(item.height)] : [],
        ),
      )
    expect(heights('none', 280)).toEqual([40, 36])
    expect(heights('some', 100)).toEqual([40, 36])
    expect(heights('some', 280)).toEqual([54, 50])
    expect(heights('page', 100)).toEqual([170, 166])
  })
})

describe('a frame to draw in', () => {
  it('stands below its line, with the picture in the middle', () => {
    expect(boxes(drawingBox({ drawing: { svg: SVG, alt: 'Een lijn' } }))).toMatchInlineSnapshot(`
      "
      bladzijde 1  300×400
        40,  60  P “Teken iets.” bold 10
        40,  71  vlak 220×90  rand #8f887b
        88,  85  tekening 123×62 “Een lijn”
      "
    `)
  })

  it('moves to the next page with its line', () => {
    const pages = pagesOf(text('Boven'), filler(170), drawingBox({}))
    expect(pages.map(({ items }) => items.map(({ kind }) => kind))).toEqual([['text'], ['text', 'rectangle']])
  })

  it('becomes lower where no page holds it, and says so', () => {
    const { pages, problems } = layOut(sampleDocument([flow(drawingBox({ height: 400 }))]))
    const given = expect.closeTo(236.5, 0) as number
    expect(problems).toEqual([{ kind: 'lowerBox', place, asked: 400, given }])
    expect(pages).toHaveLength(1)
  })
})
