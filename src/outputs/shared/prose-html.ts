/** Paragraphs, lists, quotes and pictures as HTML. Every kind has its case. */
import type { Audience, Figure, List, Prose } from '../../model/prose.ts'
import { escapeHtml } from './escape-html.ts'
import { inlineHtml, type LinkTargets } from './inline-html.ts'
import { entry, type References } from './references.ts'

export function proseHtml(
  prose: readonly Prose<Audience>[],
  course: References,
  targets?: LinkTargets,
): string {
  return prose.map((node) => nodeHtml(node, course, targets)).join('\n')
}

function nodeHtml(node: Prose<Audience>, course: References, targets: LinkTargets | undefined): string {
  switch (node.kind) {
    case 'paragraph':
      return `<p>${inlineHtml(node.children, course, targets)}</p>`
    case 'list':
      return listHtml(node, course, targets)
    case 'quote':
      return `<blockquote>${proseHtml(node.children, course, targets)}</blockquote>`
    case 'figure':
      return figureHtml(node, course)
  }
}

function listHtml(list: List<Audience>, course: References, targets: LinkTargets | undefined): string {
  const items = list.items.map((item) => `<li>${itemHtml(item.children, course, targets)}</li>`).join('\n')
  if (!list.ordered) return `<ul>\n${items}\n</ul>`
  return `<ol${list.start === 1 ? '' : ` start="${list.start}"`}>\n${items}\n</ol>`
}

/** The first paragraph of an item stands in it without a `<p>`, so that short lists stay tight. */
function itemHtml(
  [first, ...rest]: readonly Prose<Audience>[],
  course: References,
  targets: LinkTargets | undefined,
): string {
  if (first?.kind !== 'paragraph') return proseHtml(first ? [first, ...rest] : rest, course, targets)
  return inlineHtml(first.children, course, targets) + proseHtml(rest, course, targets)
}

function figureHtml(figure: Figure<Audience>, course: References): string {
  const { file, alt, width, height } = entry(course.pictures, figure.picture)
  return `<figure class="figure"><img src="/${escapeHtml(file)}" alt="${escapeHtml(alt)}" width="${width}" height="${height}"></figure>`
}
