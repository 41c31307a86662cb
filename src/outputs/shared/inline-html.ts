/** Words in a line as HTML. Every kind has its case; a kind that is forgotten does not compile. */
import type { Audience, Citation, Inline, Term } from '../../model/prose.ts'
import { escapeHtml } from './escape-html.ts'
import { entry, type References } from './references.ts'

/** Where terms and citations lead, on a page that carries the glossary and the sources itself. */
export interface LinkTargets {
  /** Start of the address of a glossary entry; its id follows. */
  readonly term: string
  /** Start of the address of a source; its id follows. */
  readonly source: string
}

/**
 * Without `targets` a term is only marked as one and a citation is only text: a slide or a script is no place
 * to leave for a glossary.
 */
export function inlineHtml(
  inline: readonly Inline<Audience>[],
  course: References,
  targets?: LinkTargets,
): string {
  return inline.map((node) => nodeHtml(node, course, targets)).join('')
}

function nodeHtml(node: Inline<Audience>, course: References, targets: LinkTargets | undefined): string {
  switch (node.kind) {
    case 'text':
      return escapeHtml(node.value)
    case 'strong':
      return `<strong>${inlineHtml(node.children, course, targets)}</strong>`
    case 'emphasis':
      return `<em>${inlineHtml(node.children, course, targets)}</em>`
    case 'link':
      return `<a href="${escapeHtml(node.url)}" rel="noreferrer">${inlineHtml(node.children, course, targets)}</a>`
    case 'lineBreak':
      return '<br>'
    case 'term':
      return termHtml(node, course, targets)
    case 'citation':
      return citationHtml(node, course, targets)
  }
}

function termHtml(node: Term<Audience>, course: References, targets: LinkTargets | undefined): string {
  const words = inlineHtml(node.children, course) || escapeHtml(entry(course.glossary, node.term).term)
  return targets === undefined
    ? `<span class="term">${words}</span>`
    : `<a class="term" href="${escapeHtml(targets.term + node.term)}">${words}</a>`
}

function citationHtml(
  node: Citation<Audience>,
  course: References,
  targets: LinkTargets | undefined,
): string {
  const source = escapeHtml(entry(course.sources, node.source).short)
  const linked =
    targets === undefined ? source : `<a href="${escapeHtml(targets.source + node.source)}">${source}</a>`
  const pages = node.pages === undefined ? '' : `, p. ${escapeHtml(node.pages)}`
  return `<span class="citation">(${linked}${pages})</span>`
}
