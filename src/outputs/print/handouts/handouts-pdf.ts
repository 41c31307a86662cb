/** `pdf/sessie-01-handouts.pdf`: what one prints and gives out for a session: cards, sheets, homework. */
import type {
  ParticipantBlock,
  ParticipantCourse,
  ParticipantExercise,
  ParticipantSession,
} from '../../../model/participant.ts'
import type { Handout, HandoutCard } from '../../../model/session.ts'
import type { Block } from '../../../pdf/block.ts'
import type { Card, CardSection, FlowSection, PrintDocument, Section } from '../../../pdf/document.ts'
import { renderPdf } from '../../../pdf/render-pdf.ts'
import type { RenderedPdf } from '../../../pdf/render-pdf.ts'
import { mm } from '../../../pdf/units.ts'
import { plainText } from '../../shared/plain-text.ts'
import { homeworkBlocks } from '../blocks/block-blocks.ts'
import { contentBlocks, isProse } from '../blocks/content-blocks.ts'
import { sessionPrefix } from '../blocks/print-context.ts'
import type { PrintContext } from '../blocks/print-context.ts'
import { PRINT_DATE } from '../print-date.ts'
import { standardPrint } from '../blocks/print-style.ts'
import { cardStyle, roleCards, textCard } from './role-cards.ts'
import { growing, heading } from '../blocks/text-blocks.ts'

type ParticipantHomework = Extract<ParticipantBlock, { kind: 'homework' }>

const CARD_PADDING = mm(11)
const CARDS_ON_A_SHEET = 4

/** `sessie-01-handouts`, without extension. */
export function handoutsName(session: number): string {
  return `${sessionPrefix(session)}handouts`
}

export function handoutsPdf(course: ParticipantCourse, session: ParticipantSession): Promise<RenderedPdf> {
  return renderPdf(handoutsDocument(course, session))
}

/** The handouts as data; undefined parts of a session simply give no pages. */
export function handoutsDocument(course: ParticipantCourse, session: ParticipantSession): PrintDocument {
  const context: PrintContext = {
    references: course,
    fieldPrefix: sessionPrefix(session.number),
    terms: undefined,
    style: standardPrint,
    indent: 0,
  }
  const head = `Sessie ${session.number} · ${session.title}`
  const blocks = session.parts.flatMap((part) => part.blocks)
  const exercises = blocks.filter((block) => block.kind === 'exercise')
  const homework = blocks.filter((block) => block.kind === 'homework')
  return {
    title: `${course.title}: handouts bij sessie ${session.number}`,
    author: course.title,
    subject: session.title,
    language: 'nl-NL',
    date: PRINT_DATE,
    page: standardPrint.page,
    theme: standardPrint.theme,
    sections: [
      ...exercises.flatMap((exercise) => exerciseSections(exercise, head, context)),
      ...homework.flatMap(({ handouts }) => handouts.map((each) => handoutSection(each, head, context))),
      ...homeworkSections(homework, head, context),
    ],
  }
}

function exerciseSections(exercise: ParticipantExercise, head: string, context: PrintContext): Section[] {
  const roles = exercise.roles.length === 0 ? [] : [cardSection(roleCards(exercise, context))]
  return [...roles, ...exercise.handouts.map((handout) => handoutSection(handout, head, context))]
}

function handoutSection(handout: Handout, head: string, context: PrintContext): Section {
  switch (handout.format) {
    case 'blad':
      return sheetSection(handout, head, context)
    case 'kaarten':
      return cardSection(
        handout.cards.map((card, index) => handoutCard(card, copyContext(context, 0), index === 0)),
      )
    case 'flap':
      return wallSection(handout, context)
    case 'kaart': {
      const copies = Array.from({ length: CARDS_ON_A_SHEET }, (_, index) => copyContext(context, index))
      return cardSection(copies.map((copy, index) => handoutCard(handout, copy, index === 0)))
    }
  }
}

/** Four cards of one kind stand on a sheet; the fields of each have a name of their own. */
function copyContext(context: PrintContext, index: number): PrintContext {
  return index === 0 ? context : { ...context, fieldPrefix: `${context.fieldPrefix}kaart-${index + 1}-` }
}

function handoutCard({ title, place, content }: HandoutCard, context: PrintContext, bookmark: boolean): Card {
  const style = cardStyle(plainText(content.filter(isProse)))
  return textCard({ title, place, blocks: contentBlocks(content, context, 2, style), bookmark })
}

function cardSection(cards: readonly Card[]): CardSection {
  return { kind: 'cards', padding: CARD_PADDING, cards }
}

function sheetSection({ title, place, content }: Handout, head: string, context: PrintContext): FlowSection {
  const blocks = [heading(1, title, place), ...contentBlocks(content, context, 2)]
  return { kind: 'flow', head, foot: true, margins: context.style.sheetMargins, fit: 'onePage', blocks }
}

/** In the largest type: it hangs on the wall, and has room for a marker. */
function wallSection({ title, place, content }: Handout, context: PrintContext): FlowSection {
  const blocks = [
    heading(1, title, place, { style: 'display' }),
    ...contentBlocks(content, context, 2, 'heading2').map(growing),
  ]
  return { kind: 'flow', foot: false, margins: context.style.sheetMargins, blocks }
}

function homeworkSections(
  tasks: readonly ParticipantHomework[],
  head: string,
  context: PrintContext,
): FlowSection[] {
  const [first] = tasks
  if (!first) return []
  const blocks: Block[] = [
    heading(1, 'Voor thuis', first.place),
    ...tasks.flatMap((task) => {
      const read = [heading(2, task.title, task.place), ...contentBlocks(task.content, context, 3)]
      return homeworkBlocks(task.worksheets, read, 3, context)
    }),
  ]
  return [{ kind: 'flow', head, foot: true, blocks }]
}
