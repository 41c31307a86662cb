/** A field with visible room: the prompt, and lines, boxes or cells as they stand on paper. */
import type { Choice, Diary, DrawingBox, Field, Question, Scale } from '../../model/field.ts'
import { escapeHtml } from '../shared/escape-html.ts'
import { inlineHtml, type LinkTargets } from '../shared/inline-html.ts'
import { proseHtml } from '../shared/prose-html.ts'
import type { References } from '../shared/references.ts'

export function fieldRoomHtml(field: Field, course: References, targets: LinkTargets): string {
  const prompt = inlineHtml(field.prompt, course, targets)
  return `<div class="field">${roomHtml(field, prompt, course)}</div>`
}

function roomHtml(field: Field, prompt: string, course: References): string {
  const above = `<p class="prompt">${prompt}</p>`
  switch (field.kind) {
    case 'question':
      return above + linesHtml(field)
    case 'scale':
      return above + marksHtml(field)
    case 'choice':
      return above + boxesHtml(field)
    case 'diary':
      return tableHtml(field, prompt)
    case 'drawingBox':
      return above + frameHtml(field, course)
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

function tableHtml({ columns, rows }: Diary, prompt: string): string {
  const heads = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('')
  // On a phone the cells of a wide table stand below each other, each under its own words.
  const cells = columns.map((column) => `<td data-column="${escapeHtml(column)}"></td>`).join('')
  const width = columns.length > 2 ? 'diary wide' : 'diary'
  const lines = rows.map((row) => `<tr><th scope="row">${escapeHtml(row)}</th>${cells}</tr>`).join('')
  return `<table class="${width}"><caption class="prompt">${prompt}</caption><thead><tr><td></td>${heads}</tr></thead><tbody>${lines}</tbody></table>`
}

function frameHtml({ height, picture, place }: DrawingBox, course: References): string {
  const inside =
    picture === undefined ? '' : proseHtml([{ kind: 'figure', audience: 'group', place, picture }], course)
  return `<div class="drawing-box" style="--height:${height}mm">${inside}</div>`
}
