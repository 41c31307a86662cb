/** What trainers need for an exercise, a film, a conversation or the homework, besides their notes. */
import type { Exercise, Film, Homework } from '../../../model/session.ts'
import type { Block, Span } from '../../../pdf/block.ts'
import { copiesFor, copiesInWords, groupSizes } from '../../shared/copies.ts'
import { groupingInWords, tensionInWords } from '../../shared/groupings.ts'
import { formatInWords, sheetsOfExercise, sheetsOfHandouts } from '../../shared/handouts.ts'
import type { Sheet } from '../../shared/handouts.ts'
import { entry } from '../../shared/references.ts'
import type { Step } from '../../shared/steps-of.ts'
import { linkSpan, proseBlocks } from '../blocks/content-blocks.ts'
import { paragraph, textSpan } from '../blocks/text-blocks.ts'
import { labelledBlocks } from './labelled-blocks.ts'
import type { TrainerContext } from './trainer-context.ts'

export function activityBlocks(activity: NonNullable<Step['activity']>, context: TrainerContext): Block[] {
  switch (activity.kind) {
    case 'exercise':
      return exerciseBlocks(activity, context)
    case 'film':
      return filmBlocks(activity, context)
    case 'homework':
      return homeworkBlocks(activity, context)
    case 'conversation':
      return sheetBlocks(sheetsOfHandouts(activity.handouts), activity, context)
  }
}

function exerciseBlocks(exercise: Exercise, context: TrainerContext): Block[] {
  const { place, grouping, minutes, tension, roles, wayOut } = exercise
  const facts = [groupingInWords(grouping), `${minutes} minuten`, tensionInWords[tension]].join(' · ')
  const spans: Span[] = [{ kind: 'text', text: sentenceCase(facts), bold: true }]
  const numbers = grouping.kind === 'groups' ? groupNumbers(grouping.size) : []
  const counted = numbers.map((sentence) => paragraph(sentence, 'body', place))
  const who: Block[] = [{ kind: 'paragraph', style: 'body', spans, place }, ...counted]
  return [
    ...labelledBlocks({ label: 'Oefening', blocks: who, place }, context),
    ...roles.flatMap(({ title, place: own, content }) =>
      labelledBlocks({ label: title, blocks: proseBlocks(content, context), place: own }, context),
    ),
    ...labelledBlocks({ label: 'Uitweg', blocks: proseBlocks(wayOut, context), place }, context),
    ...sheetBlocks(sheetsOfExercise(exercise), exercise, context),
  ]
}

/** "Met 4 mensen 2 groepjes, met 8 mensen 4." Where it does not come out even, the author says how to divide. */
function groupNumbers(size: number): string[] {
  const [first, ...others] = Object.values(groupSizes)
    .filter((people) => people % size === 0)
    .map((people) => ({ people, groups: people / size }))
  if (!first) return []
  const name = first.groups === 1 ? 'groepje' : 'groepjes'
  const rest = others.map(({ people, groups }) => `, met ${people} mensen ${groups}`).join('')
  return [`Met ${first.people} mensen ${first.groups} ${name}${rest}.`]
}

function filmBlocks({ film, optional, place }: Film, context: TrainerContext): Block[] {
  const { title, url, localFile, purpose, pause, questions, planB } = entry(context.course.films, film)
  const more = [
    ...(localFile === undefined ? [] : ['speelt ook van deze computer']),
    ...(optional ? ['mag vervallen'] : []),
  ]
  const spans = [linkSpan(title, url), ...more.map((words) => textSpan(` · ${words}`))]
  const asked: Block = {
    kind: 'list',
    ordered: false,
    start: 1,
    items: questions.map((question) => [paragraph(question, 'body', place)]),
    place,
  }
  const labelled = (label: string, ...blocks: readonly Block[]) =>
    labelledBlocks({ label, blocks, place }, context)
  return [
    ...labelled('Film', { kind: 'paragraph', style: 'body', spans, place }),
    ...labelled('Waarvoor', paragraph(purpose, 'body', place)),
    ...labelled('Stilzetten', paragraph(pause, 'body', place), ...(questions.length > 0 ? [asked] : [])),
    ...labelled('Zonder net', paragraph(planB, 'body', place)),
  ]
}

function homeworkBlocks(homework: Homework, context: TrainerContext): Block[] {
  const { title, worksheets, handouts, place } = homework
  const names = worksheets.map((worksheet) => `“${worksheet.title}”`).join(' en ')
  const page = paragraph(`Wijs de pagina aan: ${title}, met ${names}.`, 'body', place)
  return [
    ...(worksheets.length > 0 ? labelledBlocks({ label: 'Werkboek', blocks: [page], place }, context) : []),
    ...sheetBlocks(sheetsOfHandouts(handouts), homework, context),
  ]
}

function sheetBlocks(
  sheets: readonly Sheet[],
  { place }: Pick<Exercise, 'place'>,
  context: TrainerContext,
): Block[] {
  const lines = sheets.map((sheet) => paragraph(sheetInWords(sheet), 'body', place))
  return labelledBlocks({ label: 'Deel uit', blocks: lines, place }, context)
}

/** "Rolkaartjes Luisteren: één per drietal, dus 3 met 8 mensen (kaartjes, …)". */
export function sheetInWords({ title, copies, together, format }: Sheet): string {
  const { usual } = groupSizes
  const number =
    copies.per === 'group' && together !== undefined
      ? `, dus ${copiesFor(copies, usual, together)} met ${usual} mensen`
      : ''
  return `${title}: ${copiesInWords(copies, together)}${number} (${formatInWords[format]})`
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
