/** Documents made for tests: small, and one that holds every kind of block. */
import type { Place } from '../../src/model/place.ts'
import type { Block, DrawingBox, Heading, Paragraph, Table, TextField } from '../../src/pdf/block.ts'
import type { FlowSection, PrintDocument, Section } from '../../src/pdf/document.ts'
import type { TextStyle, Theme, TypeStyle } from '../../src/pdf/theme.ts'

export const place: Place = { file: 'sessions/voorbeeld.mdx', line: 3, column: 1 }

const style = (size: number, leading: number, more: Partial<TypeStyle> = {}): TypeStyle => ({
  face: 'regular',
  size,
  leading,
  colour: '#1e2326',
  before: 0,
  after: 0,
  ...more,
})

const styles: Record<TextStyle, TypeStyle> = {
  display: style(30, 36, { face: 'bold' }),
  number: style(60, 60, { face: 'bold' }),
  heading1: style(20, 24, { face: 'bold', after: 10 }),
  heading2: style(16, 20, { face: 'bold', before: 20, after: 6 }),
  heading3: style(13, 16, { face: 'bold', before: 12, after: 4 }),
  heading4: style(11, 14, { face: 'bold', before: 10, after: 2 }),
  lead: style(14, 20, { after: 8 }),
  body: style(10, 14, { after: 6 }),
  question: style(10, 14, { face: 'bold', before: 8 }),
  small: style(8, 10, { after: 4 }),
  label: style(8, 10),
  card: style(12, 16),
  caption: style(8, 10, { after: 6 }),
  contents1: style(11, 16, { face: 'bold', before: 6 }),
  contents2: style(10, 16),
  running: style(8, 10),
}

export const theme: Theme = {
  styles,
  accent: '#14545c',
  line: '#b9ad9a',
  linkColour: '#14545c',
  writing: { gap: 24, colour: '#8f887b', textSize: 11, thickness: 0.7, box: 11 },
  listIndent: 14,
}

export const setup: PrintDocument['page'] = {
  width: 300,
  height: 400,
  margins: { top: 50, right: 40, bottom: 50, left: 40 },
}

export function sampleDocument(
  sections: readonly Section[],
  more: Partial<PrintDocument> = {},
): PrintDocument {
  return {
    title: 'Een voorbeeld',
    author: 'De kit',
    subject: 'Om te toetsen',
    language: 'nl-NL',
    date: new Date('2026-01-02T03:04:05Z'),
    page: setup,
    theme,
    sections,
    ...more,
  }
}

export function flow(...blocks: readonly Block[]): FlowSection {
  return { kind: 'flow', foot: false, blocks }
}

export function text(value: string, more: Partial<Paragraph> = {}): Paragraph {
  return { kind: 'paragraph', style: 'body', spans: [{ kind: 'text', text: value }], place, ...more }
}

export function title(level: Heading['level'], value: string, anchor?: string): Heading {
  return {
    kind: 'heading',
    level,
    spans: [{ kind: 'text', text: value }],
    anchor,
    bookmark: level < 3,
    place,
  }
}

export function field(name: string, lines: number, more: Partial<TextField> = {}): TextField {
  return { kind: 'textField', name, description: `Vraag ${name}`, lines, grow: 'none', place, ...more }
}

export function table(more: Partial<Table>): Table {
  return {
    kind: 'table',
    name: 'week',
    columns: ['Gevoel', 'Waar?'],
    rows: ['maandag', 'dinsdag'],
    cellHeight: 40,
    grow: 'none',
    place,
    ...more,
  }
}

export function drawingBox(more: Partial<DrawingBox>): DrawingBox {
  const prompt = text('Teken iets.', { style: 'question' })
  return { kind: 'drawingBox', prompt, height: 90, place, ...more }
}

const SVG =
  '<svg viewBox="0 0 100 50"><g transform="translate(10 5)" stroke="#14545c" fill="none"><path d="M0 0h40a20 20 0 0 1 20 20z"/>' +
  '<circle cx="20" cy="20" r="10" fill="#efe6d6" opacity="0.5"/><rect width="10" height="8" rx="2"/></g></svg>'

/** Every kind of block once. */
export const everything = sampleDocument(
  [
    {
      kind: 'flow',
      foot: false,
      backdrop: [{ x: 0, y: 0, width: 300, height: 20, colour: '#14545c' }],
      blocks: [text('Voorblad', { style: 'display' }), { kind: 'space', height: 'fill' }, field('naam', 1)],
    },
    flow(title(1, 'Inhoud'), {
      kind: 'contents',
      entries: [
        { style: 'contents1', text: 'Eerste deel', anchor: 'een', place },
        { style: 'contents2', text: 'Tweede deel', anchor: 'twee', place },
      ],
    }),
    {
      kind: 'flow',
      head: 'Lopende kop',
      foot: true,
      blocks: [
        title(1, 'Eerste deel', 'een'),
        {
          kind: 'paragraph',
          style: 'body',
          place,
          spans: [
            { kind: 'text', text: 'Gewoon, ' },
            { kind: 'text', text: 'vet', bold: true },
            { kind: 'text', text: ' en ' },
            { kind: 'text', text: 'schuin', italic: true },
            { kind: 'text', text: '. Zie ' },
            {
              kind: 'text',
              text: 'het tweede deel',
              link: { kind: 'anchor', anchor: 'twee', description: 'Naar het tweede deel' },
            },
            { kind: 'text', text: ' of ' },
            {
              kind: 'text',
              text: 'een website (elders)',
              link: { kind: 'web', url: 'https://www.example.org/a(b)', description: 'Een website, elders' },
            },
            { kind: 'text', text: '.' },
          ],
        },
        {
          kind: 'list',
          ordered: false,
          start: 1,
          place,
          items: [
            [text('Eerste punt')],
            [
              text('Tweede punt'),
              { kind: 'list', ordered: true, start: 3, place, items: [[text('Dieper')]] },
            ],
          ],
        },
        {
          kind: 'figure',
          svg: SVG,
          alt: 'Een vorm',
          caption: [{ kind: 'text', text: 'Onderschrift' }],
          place,
        },
        {
          kind: 'panel',
          tint: '#f7f3ec',
          bar: '#14545c',
          padding: 8,
          blocks: [title(2, 'Vlak'), text('In een vlak')],
        },
        { kind: 'columns', gap: 10, columns: [[text('Links')], [text('Rechts')]] },
        {
          kind: 'hanging',
          indent: 60,
          label: [{ kind: 'text', text: 'Samen' }],
          blocks: [text('Naast het woord')],
          place,
        },
        { kind: 'group', tag: 'BlockQuote', together: true, blocks: [text('Aangehaald')] },
        { kind: 'rule' },
        { kind: 'pageBreak' },
        title(2, 'Tweede deel', 'twee'),
        field('vraag-een', 3),
        {
          kind: 'choice',
          name: 'keuze',
          description: 'Wat past?',
          options: ['ja', 'nee'],
          multiple: false,
          place,
        },
        {
          kind: 'choice',
          name: 'vinkjes',
          description: 'Kruis aan.',
          options: ['rood', 'blauw'],
          multiple: true,
          place,
        },
        {
          kind: 'scale',
          name: 'schaal',
          description: 'Hoe rustig?',
          from: 'rustig',
          to: 'onrustig',
          steps: 5,
          place,
        },
        table({}),
        drawingBox({ drawing: { svg: SVG, alt: 'Een vorm om in te tekenen' } }),
      ],
    },
    { kind: 'cards', padding: 20, cards: [{ place, blocks: [title(1, 'Kaart'), text('Op een kaart')] }] },
  ],
  { page: { width: 595, height: 842, margins: setup.margins } },
)
