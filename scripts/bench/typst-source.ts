/** A document of ours as Typst's markup: the same words, headings and lists, without fields, drawings and design. */
import type { Block, Span } from '../../src/pdf/block.ts'
import type { PrintDocument } from '../../src/pdf/document.ts'

export function typstSource({ title, language, page, sections }: PrintDocument): string {
  const { width, height, margins } = page
  const { top, right, bottom, left } = margins
  const margin = `(top: ${top}pt, right: ${right}pt, bottom: ${bottom}pt, left: ${left}pt)`
  return [
    `#set document(title: ${literal(title)})`,
    `#set page(width: ${width}pt, height: ${height}pt, margin: ${margin}, numbering: "1")`,
    `#set text(font: "Atkinson Hyperlegible Next", size: 11.5pt, lang: ${literal(language.slice(0, 2))})`,
    ...sections.map((section) =>
      section.kind === 'flow'
        ? content(section.blocks)
        : section.cards.map((card) => content(card.blocks)).join('\n'),
    ),
  ].join('\n#pagebreak(weak: true)\n')
}

function content(blocks: readonly Block[]): string {
  return blocks.map(block).join('\n\n')
}

function block(each: Block): string {
  switch (each.kind) {
    case 'heading':
      return `#heading(level: ${each.level}, outlined: ${each.bookmark})[${spans(each.spans)}]`
    case 'paragraph':
      return spans(each.spans)
    case 'list': {
      const items = each.items.map((item) => `[${content(item)}]`).join(', ')
      return each.ordered ? `#enum(start: ${each.start}, ${items})` : `#list(${items})`
    }
    case 'panel':
      return `#block(inset: 8pt)[${content(each.blocks)}]`
    case 'group':
      return content(each.blocks)
    case 'hanging':
      return `${spans(each.label ?? [])}\n\n${content(each.blocks)}`
    case 'columns': {
      const cells = each.columns.map((column) => `[${content(column)}]`).join(', ')
      return `#grid(columns: (1fr,) * ${each.columns.length}, gutter: ${each.gap}pt, ${cells})`
    }
    case 'contents':
      return '#outline(depth: 1)'
    case 'choice':
      return `#list(${each.options.map((option) => `[${plain(option)}]`).join(', ')})`
    case 'scale':
      return plain(`${each.from} 1 ${each.steps} ${each.to}`)
    case 'table':
      return `#list(${[...each.columns, ...each.rows].map((text) => `[${plain(text)}]`).join(', ')})`
    case 'textField':
      return `#v(${each.lines * 24}pt)`
    case 'drawingBox':
      return `${spans(each.prompt.spans)}\n\n#v(${each.height}pt)`
    case 'figure':
      return spans(each.caption ?? [])
    case 'pageBreak':
      return '#pagebreak(weak: true)'
    case 'rule':
      return '#line(length: 100%)'
    case 'space':
      return ''
  }
}

function spans(all: readonly Span[]): string {
  return all
    .map((span) => {
      if (span.kind === 'break') return '#linebreak()'
      const text = plain(span.text)
      const bold = span.bold === true ? `#strong[${text}]` : text
      return span.italic === true ? `#emph[${bold}]` : bold
    })
    .join('')
}

function plain(text: string): string {
  return `#${literal(text)};`
}

function literal(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
