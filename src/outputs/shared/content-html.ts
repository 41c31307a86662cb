/** What may stand inside a projected block as HTML. How a field looks is for each output to say. */
import type { Field } from '../../model/field.ts'
import type { Columns, Content } from '../../model/session.ts'
import { escapeHtml } from './escape-html.ts'
import type { LinkTargets } from './inline-html.ts'
import { proseHtml } from './prose-html.ts'
import type { References } from './references.ts'

export type FieldHtml = (field: Field) => string

export function contentHtml(
  content: readonly Content[],
  course: References,
  fieldHtml: FieldHtml,
  targets?: LinkTargets,
): string {
  return content.map((node) => nodeHtml(node, course, fieldHtml, targets)).join('\n')
}

function nodeHtml(
  node: Content,
  course: References,
  fieldHtml: FieldHtml,
  targets: LinkTargets | undefined,
): string {
  switch (node.kind) {
    case 'paragraph':
    case 'list':
    case 'quote':
    case 'figure':
      return proseHtml([node], course, targets)
    case 'columns':
      return columnsHtml(node, course, targets)
    case 'question':
    case 'scale':
    case 'choice':
    case 'diary':
    case 'drawingBox':
      return fieldHtml(node)
  }
}

function columnsHtml({ columns }: Columns, course: References, targets: LinkTargets | undefined): string {
  const inner = columns.map(
    ({ title, content }) =>
      `<div class="column"><p class="column-title">${escapeHtml(title)}</p>${proseHtml(content, course, targets)}</div>`,
  )
  return `<div class="columns">${inner.join('')}</div>`
}
