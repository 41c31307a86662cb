/** A document with every kind of block, and a text that no one should write in every place where text can stand. */
import type { Place } from '../../src/model/place.ts'
import type { Block, ContentsEntry, Heading, LinkTarget, Paragraph } from '../../src/pdf/block.ts'
import type { PrintDocument } from '../../src/pdf/document.ts'
import { randomSource } from './random-source.ts'
import { sampleDocument } from './sample-document.ts'

/** What no one should write. */
export const hostile: readonly string[] = [
  '',
  ' ',
  'Een gewone zin, om mee te beginnen.',
  'Waarom '.repeat(43).trim(),
  'x'.repeat(500),
  'W'.repeat(500),
  'Ĳ'.repeat(120),
  'mentaliseren-'.repeat(40),
  'niet\u00a0breken\u00a0'.repeat(30),
  'afbreek\u00adstreepje en nul\u200bbreed en \ufeffmerkteken',
  '😀 👩‍👩‍👧 🏳️‍🌈',
  'مرحبا بك في الدورة',
  'Z̷̡̛͇͙a̸͎l̴̫g̵͙o̶̤',
  'e\u0301 a\u0308 q\u0303 n\u0301\u0302',
  '\u202eomgekeerd\u202c en \u2066los\u2069',
  'regel\neen\r\n\ttwee\u2028drie',
  '\u0000\u0007\u001b bel',
  'half \ud83d paar \udc00',
  'a/b-c–d/'.repeat(50),
  '<b>&amp;</b> (haakjes) \\ [vierkant] {krul} %',
  '9'.repeat(400),
  'ﬁ ﬂ ½ ² ① Ⅳ ™ → ✓',
]

const URL = 'https://example.org/%E2%82%AC/50%/é?q=“a b”&x=\ud800'

const SVG = '<svg viewBox="0 0 40 10"><path d="M0 0h40v10z"/></svg>'

/** A text that was given away, and where it is said to stand. */
export interface Given {
  readonly text: string
  readonly place: Place
}

/** Every kind of block, with texts from `pick` wherever text can stand; keeps what is to be printed. */
function hostileBlocks(pick: () => string, given: Given[]): Block[] {
  let line = 0
  let fields = 0
  const newPlace = (): Place => ({ file: 'vijandig.mdx', line: (line += 1), column: 1 })
  const put = (place: Place): string => {
    const text = pick()
    given.push({ text, place })
    return text
  }
  const span = (place: Place, more: object = {}) => ({ kind: 'text', text: put(place), ...more }) as const
  const link = (target: LinkTarget) => ({ link: target })
  const paragraph = (): Paragraph => {
    const place = newPlace()
    return { kind: 'paragraph', style: 'body', spans: [span(place)], place }
  }
  const heading = (level: Heading['level'], more: Partial<Heading> = {}): Heading => {
    const place = newPlace()
    const spans = [span(place), { kind: 'text', text: ' Kop' }] as const
    return { kind: 'heading', level, spans, bookmark: true, place, ...more }
  }
  const hanging = (indent: number, blocks: readonly Block[]): Block => {
    const place = newPlace()
    return { kind: 'hanging', indent, label: [span(place)], blocks, place }
  }
  const asked = (place: Place) => ({ name: `veld-${(fields += 1)}`, description: pick(), place })
  const choice = (multiple: boolean): Block => {
    const place = newPlace()
    return { kind: 'choice', ...asked(place), multiple, options: [put(place), put(place), put(place)] }
  }
  const scale = (steps: number): Block => {
    const place = newPlace()
    return { kind: 'scale', ...asked(place), from: put(place), to: put(place), steps }
  }
  const rich = (): Block => {
    const place = newPlace()
    const spans = [
      span(place),
      span(place, { bold: true }),
      { kind: 'break' } as const,
      span(place, link({ kind: 'web', url: URL, description: pick() })),
      span(place, { italic: true, ...link({ kind: 'anchor', anchor: 'hier', description: pick() }) }),
    ]
    return { kind: 'paragraph', style: 'lead', spans, place }
  }
  const figure = (): Block => {
    const place = newPlace()
    return { kind: 'figure', svg: SVG, alt: pick(), caption: [span(place)], place }
  }
  const entry = (style: ContentsEntry['style']): ContentsEntry => {
    const place = newPlace()
    return { style, text: put(place), anchor: 'hier', place }
  }
  const list = (ordered: boolean, items: readonly (readonly Block[])[]): Block => {
    return { kind: 'list', ordered, start: 98, items, place: newPlace() }
  }
  return [
    heading(1, { anchor: 'hier' }),
    rich(),
    heading(2),
    list(true, [[paragraph()], [paragraph(), list(false, [[paragraph()]])]]),
    { kind: 'panel', padding: 14, tint: '#f7f3ec', blocks: [heading(3), paragraph()] },
    { kind: 'panel', padding: 14, bar: '#14545c', blocks: [hanging(90, [list(false, [[paragraph()]])])] },
    { kind: 'columns', gap: 12, columns: [[paragraph()], [paragraph()], [paragraph()]] },
    hanging(70, [paragraph(), paragraph()]),
    hanging(0, [paragraph()]),
    { kind: 'group', tag: 'BlockQuote', together: true, blocks: [paragraph(), paragraph()] },
    figure(),
    { kind: 'textField', ...asked(newPlace()), lines: 3, grow: 'some' },
    choice(true),
    choice(false),
    scale(5),
    scale(2),
    { kind: 'drawingBox', prompt: paragraph(), height: 90, place: newPlace() },
    { kind: 'contents', entries: [entry('contents1'), entry('contents2')] },
  ]
}

export interface Made {
  readonly document: PrintDocument
  readonly given: readonly Given[]
}

/** On pages of this size; the same on every run. */
export function hostileDocument(seed: number, { width, height }: { width: number; height: number }): Made {
  const random = randomSource(seed)
  const pick = () => hostile[Math.floor(random() * hostile.length)] ?? ''
  const given: Given[] = []
  const blocks = hostileBlocks(pick, given)
  const head = pick()
  const margins = { top: 40, right: 30, bottom: 40, left: 30 }
  const section = { kind: 'flow', head, foot: true, blocks } as const
  return { given, document: sampleDocument([section], { page: { width, height, margins }, subject: pick() }) }
}
