/** `pdf/zakkaartjes-sessie-07.pdf`: the script on cards of an A6, for who leads without paper in front of them. */
import type { Course } from '../../../model/course.ts'
import type { Session } from '../../../model/session.ts'
import type { Block, Span } from '../../../pdf/block.ts'
import type { Card, PrintDocument } from '../../../pdf/document.ts'
import { formInWords } from '../../shared/groupings.ts'
import { stepsOf } from '../../shared/steps-of.ts'
import { clockTime } from '../../shared/time-plan.ts'
import type { PlannedPart } from '../../shared/time-plan.ts'
import { accent } from '../blocks/colours.ts'
import { beside, heading, paragraph, textSpan } from '../blocks/text-blocks.ts'
import { aboutDocument } from '../about-document.ts'
import { fitCards } from './fit-cards.ts'
import { roomInWords } from './part-blocks.ts'
import { pocketStep } from './pocket-steps.ts'
import type { Share } from './pocket-steps.ts'
import { CARD_PADDING, clockColumn, pocketPrint } from './pocket-style.ts'
import { trainerContext } from './trainer-context.ts'
import type { TrainerContext } from './trainer-context.ts'

type Shell = Omit<PrintDocument, 'sections'>

/** The cards as data: one with the plan, then one or more for each part. Only for trainers. */
export function pocketDocument(course: Course, session: Session): PrintDocument {
  const context = trainerContext(course, session, pocketPrint)
  const shell: Shell = {
    ...aboutDocument(course, `zakkaartjes sessie ${session.number}`, session.title),
    page: pocketPrint.page,
    theme: pocketPrint.theme,
  }
  const cards = [
    ...planCards(context, shell),
    ...context.plan.flatMap((planned) => partCards(planned, shell, context)),
  ]
  return { ...shell, sections: [{ kind: 'cards', padding: CARD_PADDING, cards }] }
}

const rule: Block = { kind: 'rule', colour: accent, thickness: 1.5 }

function planCards({ session, plan }: TrainerContext, document: Shell): Card[] {
  const { place, number, title, form, parts } = session
  const [first, last] = [plan[0], plan.at(-1)]
  const times = first && last ? `${clockTime(first.from)} – ${clockTime(last.to)}` : ''
  const head = [
    paragraph(`Sessie ${number} · ${formInWords[form]}`, 'label', place, { keepWithNext: true }),
    heading(1, title, place),
    paragraph(times, 'number', place),
    rule,
  ]
  const least = parts.reduce((sum, { minimum }) => sum + minimum, 0)
  const shortest = paragraph(`Als alles zo kort mogelijk gaat: ${least} minuten.`, 'small', place)
  const lines = [...plan.map(planLine), [shortest]]
  const cards = fitCards(lines, { document, padding: CARD_PADDING, head, place })
  return cards.map((blocks, index) => ({ place, blocks: index === 0 ? [...head, ...blocks] : blocks }))
}

function planLine({ part, from }: PlannedPart): Block[] {
  const spans: Span[] = [
    { kind: 'text', text: part.title, bold: true },
    textSpan(` · ${roomInWords(part).join(' · ')}`),
  ]
  const { place } = part
  const line: Block = { kind: 'paragraph', style: 'contents2', spans, place }
  return beside(clockColumn, [line], place, [clockTime(from)])
}

/** From the most that may stand on a card to the least. */
const shares: readonly Share[] = ['all', 'begin', 'none']

/** Says less where that saves a card. */
function partCards(planned: PlannedPart, document: Shell, context: TrainerContext): Card[] {
  const { part } = planned
  const { place } = part
  const steps = stepsOf(part)
  const shape = { document, padding: CARD_PADDING, head: partHead(planned, 1, 2), place }
  const cardsFor = (share: Share) =>
    fitCards(
      steps.map((step) => pocketStep(step, share, place, context)),
      shape,
    )
  const cards = fewest(shares, cardsFor)
  return cards.map((blocks, index) => ({
    place,
    blocks: [...partHead(planned, index + 1, cards.length), ...blocks],
  }))
}

/** The first of the shortest lists; stops at a list of one, as none is shorter. */
function fewest<T, U>(choices: readonly T[], make: (choice: T) => readonly U[]): readonly U[] {
  let best: readonly U[] | undefined
  for (const choice of choices) {
    const made = make(choice)
    if (best === undefined || made.length < best.length) best = made
    if (best.length === 1) break
  }
  return best ?? []
}

/** @param number of this card, from 1, among the `total` of its part */
function partHead({ part, from, to }: PlannedPart, number: number, total: number): Block[] {
  const { place, title } = part
  const which = total > 1 ? ` (${number}/${total})` : ''
  return [
    paragraph(`${clockTime(from)} – ${clockTime(to)}`, 'number', place, { keepWithNext: true }),
    heading(2, `${title}${which}`, place, { bookmark: number === 1 }),
    paragraph(roomInWords(part).join(' · '), 'small', place, { keepWithNext: true }),
    rule,
  ]
}
