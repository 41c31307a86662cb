/** A part in the script: its time, then step after step. */
import type { Place } from '../../../model/place.ts'
import type { Part } from '../../../model/session.ts'
import type { Block } from '../../../pdf/block.ts'
import { stepsOf } from '../../shared/steps-of.ts'
import { clockTime } from '../../shared/time-plan.ts'
import type { PlannedPart } from '../../shared/time-plan.ts'
import { accent } from '../blocks/colours.ts'
import { heading, paragraph } from '../blocks/text-blocks.ts'
import { stepBlocks } from './step-blocks.ts'
import type { TrainerContext } from './trainer-context.ts'

export function partBlocks(planned: PlannedPart, context: TrainerContext): Block[] {
  const { part, from } = planned
  const { place, title, id } = part
  const facts = paragraph(planInWords(planned), 'body', place, { keepWithNext: true })
  return [
    ...chapterHead(`${clockTime(from)} ${title}`, [facts], place, partAnchor(id, context)),
    ...stepsOf(part).flatMap((step) => stepBlocks(step, place, context)),
  ]
}

/** Found by leafing: a thick line, and a title from the left edge on. `facts` stay with what follows them. */
export function chapterHead(title: string, facts: readonly Block[], place: Place, anchor?: string): Block[] {
  const rule: Block = { kind: 'rule', colour: accent, thickness: 2 }
  const head = [rule, heading(2, title, place, { anchor }), ...facts]
  return [
    { kind: 'space', height: 16 },
    { kind: 'group', tag: 'Div', together: true, blocks: head },
  ]
}

export function partAnchor(part: string, { fieldPrefix }: TrainerContext): string {
  return `${fieldPrefix}${part}`
}

/** "tot 10:27 · 15 minuten, kan in 10 · mag vervallen". */
export function planInWords({ part, to }: PlannedPart): string {
  return [`tot ${clockTime(to)}`, ...roomInWords(part)].join(' · ')
}

/** How long, and what may be taken from it. */
export function roomInWords({ minutes, minimum, optional }: Part): string[] {
  const shorter = minimum < minutes ? `, kan in ${minimum}` : ''
  return [`${minutes} minuten${shorter}`, ...(optional ? ['mag vervallen'] : [])]
}
