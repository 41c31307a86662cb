/** A field on a page: its prompt, and room to write, mark or draw. */
import type { DrawingBox, Field } from '../../../model/field.ts'
import type { Block, Paragraph } from '../../../pdf/block.ts'
import { mm } from '../../../pdf/units.ts'
import { plainText } from '../../shared/plain-text.ts'
import { entry } from '../../shared/references.ts'
import { inlineSpans } from './inline-spans.ts'
import type { PrintContext } from './print-context.ts'

/** The prompt and its room stay on one page; only a diary may run on, between its rows. */
export function fieldBlock(field: Field, context: PrintContext): Block {
  const prompt: Paragraph = {
    kind: 'paragraph',
    style: 'question',
    spans: inlineSpans(field.prompt, context),
    keepWithNext: true,
    place: field.place,
  }
  const together = field.kind !== 'diary'
  return { kind: 'group', tag: 'Div', together, blocks: answerable(field, prompt, context) }
}

function answerable(field: Field, prompt: Paragraph, context: PrintContext): Block[] {
  const { place, id } = field
  const shared = { name: `${context.fieldPrefix}${id}`, description: plainText(field.prompt), place }
  switch (field.kind) {
    case 'question':
      return [prompt, { kind: 'textField', ...shared, lines: field.lines, grow: 'some' }]
    case 'scale':
      return [prompt, { kind: 'scale', ...shared, from: field.from, to: field.to, steps: field.steps }]
    case 'choice':
      return [prompt, { kind: 'choice', ...shared, options: field.options, multiple: field.multiple }]
    case 'diary': {
      const { columns, rows } = field
      const { name } = shared
      return [
        prompt,
        { kind: 'table', name, columns, rows, cellHeight: context.style.diaryCell, grow: 'some', place },
      ]
    }
    case 'drawingBox':
      return [
        { kind: 'drawingBox', prompt, height: mm(field.height), drawing: drawingIn(field, context), place },
      ]
  }
}

function drawingIn({ picture }: DrawingBox, { references }: PrintContext) {
  if (picture === undefined) return undefined
  const { svg, alt } = entry(references.pictures, picture)
  return { svg, alt }
}
