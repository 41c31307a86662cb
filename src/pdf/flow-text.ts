/** Headings, paragraphs and lists to rows, one line a row. */
import type { Place } from '../model/place.ts'
import { breakLines } from './break-lines.ts'
import type { Fragment, Line } from './break-lines.ts'
import type { Item, Row, Tag, TagType } from './boxes.ts'
import { keepRows } from './boxes.ts'
import type { Heading, HeadingLevel, List, Paragraph, Span, TextSpan } from './block.ts'
import type { Face, TypeStyle } from './theme.ts'
import type { FlowContext } from './flow-context.ts'
import { inset } from './flow-context.ts'
import { missingCharacters } from './font-characters.ts'
import { printableText, textWidth } from './metrics.ts'

/** Share of a line that lies above the baseline, so that the text stands optically in the middle. */
const ASCENT = 0.92
const DESCENT = 0.27

export interface TextOptions {
  readonly spans: readonly Span[]
  readonly style: TypeStyle
  readonly tag: Tag
  readonly place: Place
}

/** One row for each line; two lines at least stay together at either end of a paragraph. */
export function flowText({ spans, style, tag, place }: TextOptions, context: FlowContext): Row[] {
  const runs = spans.map((span) => ({
    text: span.kind === 'break' ? '\n' : printableText(span.text),
    face: span.kind === 'break' ? style.face : faceOf(span, style.face),
  }))
  for (const character of missingCharacters(runs.map(({ text }) => text).join(''))) {
    context.report({ kind: 'missingCharacter', place, character })
  }
  const linkTags = new Map<number, Tag>()
  const lines = breakLines(runs, style.size, context.width)
  return lines.map((line, index) => ({
    height: style.leading,
    before: index === 0 ? style.before : 0,
    after: index === lines.length - 1 ? style.after : 0,
    items: lineItems(line, index === lines.length - 1),
    frames: [],
    keepWithNext: lines.length > 1 && (index === 0 || index === lines.length - 2),
    place,
  }))

  function lineItems(line: Line, isLast: boolean): Item[] {
    return line.fragments.flatMap((fragment, index) => {
      const span = spans[fragment.run]
      if (span?.kind !== 'text') return []
      if (index < line.fragments.length - 1) return fragmentItems(fragment, fragment.text, span)
      const text = isLast ? fragment.text.trimEnd() : fragment.text
      // Who extracts the text must not find the words on both sides of a break joined.
      return fragmentItems(fragment, line.forced && !isLast ? `${text.trimEnd()} ` : text, span)
    })
  }

  function fragmentItems(fragment: Fragment, text: string, span: TextSpan): Item[] {
    const face = faceOf(span, style.face)
    const linkTag = span.link && linkTagOf(fragment.run)
    const x = context.x + fragment.x
    const visible = textWidth(text.trimEnd(), face, style.size)
    const item: Item = {
      kind: 'text',
      x,
      y: baseline(style),
      text,
      width: visible,
      face,
      size: style.size,
      colour: span.link?.kind === 'web' ? context.theme.linkColour : style.colour,
      tag: linkTag ?? tag,
      underline: span.link !== undefined,
    }
    if (!span.link || !linkTag) return [item]
    const area = { x, y: 0, width: visible, height: style.leading }
    return [item, { kind: 'link', ...area, target: span.link, tag: linkTag, place }]
  }

  function linkTagOf(run: number): Tag {
    const known = linkTags.get(run) ?? { type: 'Link', parent: tag }
    linkTags.set(run, known)
    return known
  }
}

/** Of a line of `style`, from its top. */
export function baseline({ size, leading }: TypeStyle): number {
  return (leading - (ASCENT + DESCENT) * size) / 2 + ASCENT * size
}

function faceOf(span: TextSpan, face: Face): Face {
  const bold = span.bold === true || face === 'bold' || face === 'boldItalic'
  const italic = span.italic === true || face === 'italic' || face === 'boldItalic'
  if (bold) return italic ? 'boldItalic' : 'bold'
  return italic ? 'italic' : 'regular'
}

export function flowParagraph(block: Paragraph, context: FlowContext): Row[] {
  const theme = context.theme.styles[block.style]
  const style = block.colour ? { ...theme, colour: block.colour } : theme
  const tag: Tag = { type: 'P', parent: context.tag }
  const rows = flowText({ spans: block.spans, style, tag, place: block.place }, context)
  return block.keepWithNext ? keepRows(rows, 'last') : rows
}

const headingTags: Readonly<Record<HeadingLevel, TagType>> = { 1: 'H1', 2: 'H2', 3: 'H3', 4: 'H4' }

/** Never apart from what follows. */
export function flowHeading(block: Heading, context: FlowContext): Row[] {
  const style = context.theme.styles[block.style ?? `heading${block.level}`]
  const title = printableText(block.spans.map((span) => (span.kind === 'text' ? span.text : ' ')).join(''))
  const tag: Tag = { type: headingTags[block.level], parent: context.tag }
  const rows = flowText({ spans: block.spans, style, tag, place: block.place }, context)
  const bookmark =
    block.bookmark && title.trim() !== '' ? { title: title.trim(), level: block.level } : undefined
  const anchor: Item = { kind: 'anchor', x: context.x, y: 0, anchor: block.anchor, bookmark }
  return keepRows(withItems(rows, [anchor]), 'all')
}

/** Between a label and its text, at least. */
const LABEL_GAP = 4

/** Labels hang in the indent, on the first line of each item. */
export function flowList(block: List, context: FlowContext): Row[] {
  const tag: Tag = {
    type: 'L',
    parent: context.tag,
    numbering: block.ordered ? 'Decimal' : 'Disc',
  }
  const style = context.theme.styles[block.style ?? 'body']
  const labels = block.items.map((_, index) => (block.ordered ? `${block.start + index}.` : '•'))
  const widths = labels.map((label) => textWidth(label, 'bold', style.size))
  const indent = Math.max(context.theme.listIndent, Math.max(0, ...widths) + LABEL_GAP)
  return block.items.flatMap((blocks, index) => {
    const item: Tag = { type: 'LI', parent: tag }
    const body: Tag = { type: 'LBody', parent: item }
    const text = labels[index] ?? ''
    const label: Item = {
      kind: 'text',
      x: context.x,
      y: baseline(style),
      text,
      width: widths[index] ?? 0,
      face: 'bold',
      size: style.size,
      colour: context.theme.accent,
      tag: { type: 'Lbl', parent: item },
    }
    const rows = context.flow(blocks, inset(context, indent, body))
    const labelled = withLabel(rows, label, style.leading)
    const isLast = index === block.items.length - 1
    return spaced(labelled, isLast ? style.after : style.after / 2)
  })
}

/** On the first row with something in it, which becomes as high as the label. */
function withLabel(rows: readonly Row[], label: Item, height: number): Row[] {
  const first = Math.max(
    0,
    rows.findIndex((row) => row.items.length > 0),
  )
  const labelled = withItems(rows.slice(first), [label])
  return [...rows.slice(0, first), ...labelled].map((row, index) =>
    index === first ? { ...row, height: Math.max(row.height, height) } : row,
  )
}

/** `items` before those of the first row, so that they are read first. */
export function withItems(rows: readonly Row[], items: readonly Item[]): Row[] {
  const [first, ...rest] = rows
  return first ? [{ ...first, items: [...items, ...first.items] }, ...rest] : []
}

function spaced(rows: readonly Row[], after: number): Row[] {
  return rows.map((row, index) => (index === rows.length - 1 ? { ...row, after } : row))
}
