/** The script's first page: what a trainer wants to know and lay out before the group comes in. */
import type { Block } from '../../../pdf/block.ts'
import { dayInWords } from '../../shared/dates.ts'
import { formInWords } from '../../shared/groupings.ts'
import { sheetsOf } from '../../shared/handouts.ts'
import { clockTime } from '../../shared/time-plan.ts'
import { heading, paragraph } from '../blocks/text-blocks.ts'
import { sheetInWords } from './activity-blocks.ts'
import { planBlocks } from './plan-blocks.ts'
import type { TrainerContext } from './trainer-context.ts'

export function openingBlocks(context: TrainerContext): Block[] {
  const { place, title, core, aims, materials } = context.session
  const toBring = materials.map(({ text, form }) => (form ? `${text} (alleen ${formInWords[form]})` : text))
  return [
    paragraph(aboutInWords(context), 'small', place, { keepWithNext: true }),
    heading(1, title, place),
    paragraph(core, 'lead', place),
    ...openingPart('Tijdplan', [...planBlocks(context), ...startBlocks(context)], context),
    ...openingPart('Waar we op uit zijn', [list(aims, context)], context),
    ...toTick('Klaarleggen', 'klaarleggen', toBring, context),
  ]
}

export function printBlocks(context: TrainerContext): Block[] {
  return toTick('Printen', 'printen', sheetsOf(context.session).map(sheetInWords), context)
}

function aboutInWords({ session: { number, form, minutes }, course: { group } }: TrainerContext): string {
  const day = group.dates[number - 1]
  return [
    `Draaiboek, sessie ${number}`,
    ...(group.name === undefined ? [] : [group.name]),
    ...(day === undefined ? [] : [dayInWords(day)]),
    `gepland ${formInWords[form]}`,
    `${minutes} minuten`,
  ].join(' · ')
}

/** Only the group's own settings know when it starts. */
function startBlocks({ session: { place }, course: { group }, plan }: TrainerContext): Block[] {
  const [first] = plan
  if (group.startsAt !== undefined || !first) return []
  const start = clockTime(first.from)
  const text = `Alle tijden gaan uit van een begin om ${start}. Zet jullie eigen begintijd in ${group.place.file}.`
  return [paragraph(text, 'small', place)]
}

export function openingPart(
  title: string,
  blocks: readonly Block[],
  { session: { place } }: TrainerContext,
): Block[] {
  return [heading(2, title, place, { style: 'display', bookmark: false }), ...blocks]
}

function list(texts: readonly string[], { session: { place } }: TrainerContext): Block {
  const items = texts.map((text) => [paragraph(text, 'body', place)])
  return { kind: 'list', ordered: false, start: 1, items, place }
}

/** Boxes to tick, on paper and on a screen. */
function toTick(title: string, name: string, options: readonly string[], context: TrainerContext): Block[] {
  if (options.length === 0) return []
  const { fieldPrefix, session } = context
  const boxes: Block = {
    kind: 'choice',
    name: `${fieldPrefix}${name}`,
    description: title,
    options,
    multiple: true,
    place: session.place,
  }
  return openingPart(title, [boxes], context)
}
