/** A field as the group sees it: the question, without room to write. */
import type { Field } from '../../model/field.ts'
import { escapeHtml } from '../shared/escape-html.ts'
import { inlineHtml } from '../shared/inline-html.ts'
import type { References } from '../shared/references.ts'

export function promptHtml(field: Field, course: References): string {
  return `<p class="prompt">${inlineHtml(field.prompt, course)}${answersHtml(field)}</p>`
}

function answersHtml(field: Field): string {
  switch (field.kind) {
    case 'question':
    case 'drawingBox':
      return ''
    case 'scale':
      return ` <span class="answers">${escapeHtml(field.from)} – ${escapeHtml(field.to)}</span>`
    case 'choice':
      return ` <span class="answers">${field.options.map(escapeHtml).join(' · ')}</span>`
    case 'diary':
      return ` <span class="answers">${field.columns.map(escapeHtml).join(' · ')}</span>`
  }
}
