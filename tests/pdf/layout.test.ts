/** Source -> boxes as text: what stands where, without a PDF. */
import { describe, expect, it } from 'vitest'
import { describePages } from '../../src/pdf/describe-pages.ts'
import type { Block } from '../../src/pdf/block.ts'
import { layOut } from '../../src/pdf/lay-out.ts'
import { field, flow, place, sampleDocument, text, title } from './sample-document.ts'

const boxes = (...blocks: readonly Block[]) =>
  `\n${describePages(layOut(sampleDocument([flow(...blocks)])).pages)}\n`

/** The pages as lists of what is read on them, blanks at line ends left out. */
const words = (...blocks: readonly Block[]) =>
  layOut(sampleDocument([flow(...blocks)])).pages.map(({ items }) =>
    items.flatMap((item) =>
      item.kind === 'text' ? [item.text.trim()] : item.kind === 'textField' ? [`[${item.name}]`] : [],
    ),
  )

const SENTENCE =
  'Deze zin is lang genoeg om op drie regels van deze smalle bladzijde te komen, en dat is precies de bedoeling.'

describe('blocks become boxes', () => {
  it('a heading, a paragraph, a list', () => {
    const list: Block = {
      kind: 'list',
      ordered: true,
      start: 1,
      place,
      items: [[text('Eén')], [text('Twee')]],
    }
    expect(boxes(title(1, 'Titel', 'titel'), text('Een korte zin.'), list)).toMatchInlineSnapshot(`
      "
      bladzijde 1  300×400
        40,  50  anker #titel bladwijzer 1 “Titel”
        40,  69  H1 “Titel” bold 20
        40,  94  P “Een korte zin.” regular 10
        40, 114  Lbl “1.” bold 10
        54, 114  P “Eén” regular 10
        40, 131  Lbl “2.” bold 10
        54, 131  P “Twee” regular 10
      "
    `)
  })

  it('a panel lies behind its text', () => {
    expect(boxes({ kind: 'panel', tint: '#f7f3ec', bar: '#14545c', padding: 10, blocks: [text('Binnen')] }))
      .toMatchInlineSnapshot(`
      "
      bladzijde 1  300×400
        40,  50  vlak 220×34 #f7f3ec
        40,  50  vlak 3×34 #14545c
        50,  70  P “Binnen” regular 10
      "
    `)
  })

  it('columns, side by side', () => {
    expect(boxes({ kind: 'columns', gap: 20, columns: [[text('Links')], [text('Rechts')]] }))
      .toMatchInlineSnapshot(`
      "
      bladzijde 1  300×400
        40,  60  P “Links” regular 10
       160,  60  P “Rechts” regular 10
      "
    `)
  })

  it('columns below each other, where they would be narrower than they should', () => {
    const columns = [[text('Links')], [text('Rechts')]]
    const [page] = layOut(
      sampleDocument([flow({ kind: 'columns', gap: 20, leastWidth: 120, columns })]),
    ).pages
    expect(page?.items.map(({ x }) => x)).toEqual([40, 40])
  })

  it('a scale becomes wider where its words would break', () => {
    const widthOf = (from: string, to: string) => {
      const scale: Block = { kind: 'scale', name: 's', description: 'Hoe?', from, to, steps: 5, place }
      const [page] = layOut(sampleDocument([flow(scale)])).pages
      const buttons = page?.items.flatMap((item) => (item.kind === 'radio' ? [item.x] : [])) ?? []
      return Math.round((buttons.at(-1) ?? 0) - (buttons[0] ?? 0))
    }
    expect(widthOf('rustig', 'gespannen')).toBe(194)
    expect(widthOf('er werd over gezwegen', 'er werd later op teruggekomen')).toBe(209)
  })

  it('a drawing without the empty room above and below it', () => {
    const svg = '<svg viewBox="0 0 100 100"><path d="M0 40h100v20h-100z" fill="#000"/></svg>'
    const drawn = (trim: boolean) => {
      const figure: Block = { kind: 'figure', svg, alt: 'Een balk', maxWidth: 100, trim, place }
      const [item] = layOut(sampleDocument([flow(figure)])).pages[0]?.items ?? []
      return item?.kind === 'drawing' ? [item.width, item.height] : []
    }
    expect(drawn(false)).toEqual([100, 100])
    expect(drawn(true)).toEqual([100, 20])
  })

  it('a label hangs level with the first line', () => {
    const label = [{ kind: 'text', text: 'Samen' }] as const
    expect(boxes({ kind: 'hanging', indent: 60, label, blocks: [text('Ernaast')], place }))
      .toMatchInlineSnapshot(`
      "
      bladzijde 1  300×400
        40,  60  P “Samen” regular 8
       100,  60  P “Ernaast” regular 10
      "
    `)
  })

  it('room to write: lines with a field over them', () => {
    expect(boxes(text('Wat zag je?', { style: 'question', keepWithNext: true }), field('zag', 3)))
      .toMatchInlineSnapshot(`
      "
      bladzijde 1  300×400
        40,  60  P “Wat zag je?” bold 10
        40,  64  3 schrijflijnen van 220, om de 24.0
        40,  67  veld zag 220×74
      "
    `)
  })

  it('short answers beside each other', () => {
    const options = ['ja', 'nee', 'weet niet']
    const choice: Block = {
      kind: 'choice',
      name: 'k',
      description: 'Past het?',
      options,
      multiple: true,
      place,
    }
    expect(boxes(choice)).toMatchInlineSnapshot(`
      "
      bladzijde 1  300×400
        40,  52  vakje k-1
        59,  60  P “ja” regular 10
       154,  52  vakje k-2
       173,  60  P “nee” regular 10
        40,  68  vakje k-3
        59,  76  P “weet niet” regular 10
      "
    `)
  })
})

describe('pages break', () => {
  const filler = (height: number): Block => ({ kind: 'space', height })

  it('never between a heading and its text', () => {
    expect(words(text('Boven'), filler(240), title(2, 'Kop'), text('Tekst'))).toEqual([
      ['Boven'],
      ['Kop', 'Tekst'],
    ])
  })

  it('never with one line of a paragraph alone', () => {
    const [first = [], second = []] = words(filler(255), text(`${SENTENCE} ${SENTENCE}`))
    expect([first.length, second.length].every((count) => count === 0 || count >= 2)).toBe(true)
    expect([...first, ...second].join(' ')).toBe(`${SENTENCE} ${SENTENCE}`)
  })

  it('never between a question and its lines', () => {
    const question = text('Vraag?', { style: 'question', keepWithNext: true })
    expect(words(text('Boven'), filler(200), question, field('antwoord', 3))).toEqual([
      ['Boven'],
      ['Vraag?', '[antwoord]'],
    ])
  })

  it('a panel runs on, with its tint on both pages', () => {
    const blocks = Array.from({ length: 20 }, (_, index) => text(`Alinea ${index}`))
    const { pages } = layOut(sampleDocument([flow({ kind: 'panel', tint: '#f7f3ec', padding: 8, blocks })]))
    expect(pages).toHaveLength(2)
    for (const { items } of pages) expect(items[0]?.kind).toBe('rectangle')
  })

  it('before what had better be in one piece, where the page above holds enough', () => {
    const panel: Block = {
      kind: 'panel',
      padding: 8,
      together: 'preferably',
      blocks: Array.from({ length: 12 }, (_, index) => text(`Regel ${index}`)),
    }
    const pages = (height: number) => words(text('Boven'), filler(height), panel).map(({ length }) => length)
    expect(pages(130)).toEqual([1, 12])
    expect(pages(60)).toEqual([11, 2])
  })

  it('before text that leads to a question', () => {
    const lead: Block = {
      kind: 'hanging',
      indent: 0,
      nearNext: true,
      blocks: [text('Bij deze vraag.')],
      place,
    }
    const question: Block = {
      kind: 'group',
      tag: 'Div',
      together: true,
      blocks: [text('Vraag?', { keepWithNext: true }), field('antwoord', 3)],
    }
    expect(words(text('Boven'), filler(180), lead, question)).toEqual([
      ['Boven'],
      ['Bij deze vraag.', 'Vraag?', '[antwoord]'],
    ])
  })

  it('never between a line and what stands below it', () => {
    const rule: Block = { kind: 'rule', keepWithNext: true }
    expect(words(text('Boven'), filler(265), rule, text('Onder'))).toEqual([['Boven'], ['Onder']])
    const { pages } = layOut(sampleDocument([flow(text('Boven'), filler(265), rule, text('Onder'))]))
    expect(pages.map(({ items }) => items.some(({ kind }) => kind === 'rectangle'))).toEqual([false, true])
  })

  it('fields take the lines that a full page has left', () => {
    const lines = (...blocks: readonly Block[]) =>
      layOut(sampleDocument([flow(...blocks)])).pages.flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === 'lines' ? [item.count] : [])),
      )
    expect(lines(field('a', 4, { grow: 'some' }), field('b', 7), field('c', 4))).toEqual([4, 7, 4])
    expect(lines(field('a', 4, { grow: 'some' }), field('b', 9))).toEqual([6, 9])
    expect(lines(field('a', 4, { grow: 'page' }))).toEqual([12])
  })
})

describe('a section ends well', () => {
  const fitted = (fit: 'tight' | 'balanced', blocks: readonly Block[]) =>
    layOut(sampleDocument([{ ...flow(...blocks), fit }])).pages.map(
      ({ items }) => items.filter(({ kind }) => kind === 'text').length,
    )
  const paragraphs = (count: number) => Array.from({ length: count }, (_, index) => text(`Alinea ${index}`))

  it('on one page, where less room between blocks is enough for that', () => {
    expect(fitted('tight', paragraphs(17))).toEqual([17])
    expect(fitted('tight', paragraphs(24))).toEqual([15, 9])
  })

  it('with two pages that hold about the same, where the last would hold little', () => {
    expect(fitted('balanced', paragraphs(17))).toEqual([9, 8])
    expect(fitted('balanced', paragraphs(24))).toEqual([15, 9])
  })
})

describe('what does not fit is told', () => {
  const problems = (...blocks: readonly Block[]) => layOut(sampleDocument([flow(...blocks)])).problems

  it('a field with more lines than a page', () => {
    expect(problems(field('lang', 40))).toEqual([{ kind: 'fewerLines', place, asked: 40, given: 12 }])
  })

  it('a card with more text than a card', () => {
    const blocks = Array.from({ length: 40 }, () => text(SENTENCE))
    const { problems: found } = layOut(
      sampleDocument([{ kind: 'cards', padding: 20, cards: [{ place, blocks }] }]),
    )
    expect(found).toEqual([{ kind: 'cardTooFull', place, cards: expect.any(Number) as number }])
  })

  it('a character that the font lacks', () => {
    expect(problems(text('Een vinkje ✓ en een ✓'))).toEqual([
      { kind: 'missingCharacter', place, character: '✓' },
    ])
  })

  it('a link to nowhere', () => {
    const link = { kind: 'anchor', anchor: 'weg', description: 'Nergens heen' } as const
    const spans = [{ kind: 'text', text: 'hier', link }] as const
    expect(problems({ kind: 'paragraph', style: 'body', spans, place })).toEqual([
      { kind: 'unknownAnchor', place, anchor: 'weg' },
    ])
  })

  it('a drawing with parts that cannot be painted', () => {
    const svg =
      '<svg viewBox="0 0 9 9"><text>Hoi</text><g clip-path="url(#a)"><path d="M0 0h1" fill="url(#b)"/></g></svg>'
    expect(
      problems({ kind: 'figure', svg, alt: 'Iets', place }).map(
        (problem) => 'what' in problem && problem.what,
      ),
    ).toEqual(['<text>', 'clip-path', 'fill="url(#b)"'])
  })
})
