/** A field with visible room: the prompt, and lines or boxes as they stand on paper. */
import type { Choice, Field, Question, Scale } from '../../model/field.ts'
import { escapeHtml } from '../shared/escape-html.ts'
import { inlineHtml, type LinkTargets } from '../shared/inline-html.ts'
import type { References } from '../shared/references.ts'

export function fieldRoomHtml(field: Field, course: References, targets: LinkTargets): string {
  const prompt = `<p class="prompt">${inlineHtml(field.prompt, course, targets)}</p>`
  return `<div class="field">${prompt}${roomHtml(field)}</div>`
}

function roomHtml(field: Field): string {
  switch (field.kind) {
    case 'question':
      return linesHtml(field)
    case 'scale':
      return marksHtml(field)
    case 'choice':
      return boxesHtml(field)
  }
}

function linesHtml({ lines }: Question): string {
  return `<div class="writing-lines" style="--lines:${lines}"></div>`
}

function marksHtml({ from, to, steps }: Scale): string {
  const marks = '<span></span>'.repeat(steps)
  return `<p class="scale"><span>${escapeHtml(from)}</span> <span class="marks" aria-hidden="true">${marks}</span> <span>${escapeHtml(to)}</span></p>`
}

function boxesHtml({ options, multiple }: Choice): string {
  const hint = multiple ? 'Kruis aan wat past.' : 'Kruis één ding aan.'
  const items = options.map((option) => `<li>${escapeHtml(option)}</li>`).join('')
  return `<p class="hint">${hint}</p><ul class="boxes">${items}</ul>`
}
