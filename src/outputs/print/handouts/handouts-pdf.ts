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
import { mm } from '../../../pdf/units.ts'
import { homeworkSheetId, roleCardsId } from '../../shared/handouts.ts'
import { plainText } from '../../shared/plain-text.ts'
import { homeworkBlocks } from '../blocks/block-blocks.ts'
import { contentBlocks, isProse, isSaid } from '../blocks/content-blocks.ts'
import { sessionPrefix } from '../blocks/print-context.ts'
import type { PrintContext } from '../blocks/print-context.ts'
import { aboutDocument } from '../about-document.ts'
import { standardPrint } from '../blocks/print-style.ts'
import { cardStyle, roleCards, textCard } from './role-cards.ts'
import { heading } from '../blocks/text-blocks.ts'
import { cardPrint, wallPrint } from './sheet-styles.ts'

type ParticipantHomework = Extract<ParticipantBlock, { kind: 'homework' }>

const CARD_PADDING = mm(11)
const CARDS_ON_A_SHEET = 4

/** A picture is what a card with a picture is for. */
const PICTURE = { maxWidth: mm(83), maxHeight: mm(72) }

/** A card with no more words than this is held up, to be read from across a circle. */
const SIGN_UP_TO = 80

/** A sheet with no more words than this, and nothing to fill in, is read standing or from a table. */
const LARGE_SHEET_UP_TO = 1600

/** `sessie-01-handouts`, without extension. */
export function handoutsName(session: number): string {
  return `${sessionPrefix(session)}handouts`
}

/** All that the group gets in a session as one document; what trainers hold themselves is no part of it. */
export function handoutsDocument(course: ParticipantCourse, session: ParticipantSession): PrintDocument {
  const sections = sheetSections(course, session)
    .filter(({ forTrainers }) => !forTrainers)
    .flatMap((sheet) => sheet.sections)
  return { ...about(course, session, `handouts bij sessie ${session.number}`), sections }
}

/** Each sheet of `sheetsOf` as a document of its own, by its id and in that order. */
export function sheetDocuments(
  course: ParticipantCourse,
  session: ParticipantSession,
): readonly { readonly id: string; readonly forTrainers: boolean; readonly document: PrintDocument }[] {
  return sheetSections(course, session).map(({ id, title, forTrainers, sections }) => ({
    id,
    forTrainers,
    document: { ...about(course, session, `${title}, bij sessie ${session.number}`), sections },
  }))
}

function about(course: ParticipantCourse, session: ParticipantSession, what: string) {
  return {
    ...aboutDocument(course, what, session.title),
    page: standardPrint.page,
    theme: standardPrint.theme,
  }
}

interface SheetSections {
  readonly id: string
  readonly title: string
  /** Held by the trainers, not given out. */
  readonly forTrainers: boolean
  readonly sections: readonly Section[]
}

function sheetSections(course: ParticipantCourse, session: ParticipantSession): readonly SheetSections[] {
  const context: PrintContext = {
    references: course,
    fieldPrefix: sessionPrefix(session.number),
    terms: undefined,
    style: standardPrint,
    indent: 0,
  }
  const head = `Sessie ${session.number} · ${session.title}`
  const blocks = session.parts.flatMap((part) => part.blocks)
  const homework = blocks.filter((block) => block.kind === 'homework')
  const handoutSheets = (handouts: readonly Handout[]): SheetSections[] =>
    handouts.map((each) => ({
      id: each.id,
      title: each.title,
      forTrainers: each.copies.per === 'trainer',
      sections: [handoutSection(each, head, context)],
    }))
  return [
    ...blocks.flatMap((block) => {
      if (block.kind === 'exercise') return [...roleSheets(block, context), ...handoutSheets(block.handouts)]
      return block.kind === 'conversation' ? handoutSheets(block.handouts) : []
    }),
    ...homework.flatMap(({ handouts }) => handoutSheets(handouts)),
    ...(homework.length > 0
      ? [
          {
            id: homeworkSheetId,
            title: 'Voor thuis',
            forTrainers: false,
            sections: homeworkSections(homework, head, context),
          },
        ]
      : []),
  ]
}

function roleSheets(exercise: ParticipantExercise, context: PrintContext): SheetSections[] {
  const { id, title, roles } = exercise
  if (roles.length === 0) return []
  return [
    {
      id: roleCardsId(id),
      title: `Rolkaartjes ${title}`,
      forTrainers: false,
      sections: [cardSection(roleCards(exercise, context))],
    },
  ]
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
  const text = plainText(content.filter(isProse))
  const style = { ...context.style, scene: PICTURE, single: PICTURE }
  const blocks = contentBlocks(content, { ...context, style }, 2, cardStyle(text))
  const isSign = text.length < SIGN_UP_TO && content.every(({ kind }) => kind === 'paragraph')
  return textCard({ title, place, blocks, bookmark, style: isSign ? 'display' : 'heading2' })
}

function cardSection(cards: readonly Card[]): CardSection {
  return { kind: 'cards', setup: cardPrint, padding: CARD_PADDING, cards }
}

function sheetSection({ title, place, content }: Handout, head: string, context: PrintContext): FlowSection {
  const isToRead = content.every(isSaid) && plainText(content.filter(isProse)).length <= LARGE_SHEET_UP_TO
  const style = isToRead ? 'card' : 'body'
  const blocks = [heading(1, title, place), ...contentBlocks(content, context, 2, style)]
  return { kind: 'flow', head, foot: true, margins: context.style.sheetMargins, fit: 'tight', blocks }
}

/** In the largest type: it hangs on the wall, and has room for a marker. */
function wallSection({ title, place, content }: Handout, context: PrintContext): FlowSection {
  const blocks = [heading(1, title, place), ...contentBlocks(content, { ...context, style: wallPrint }, 2)]
  return { kind: 'flow', setup: wallPrint, foot: false, margins: wallPrint.sheetMargins, blocks }
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
  return [{ kind: 'flow', head, foot: true, fit: 'tight', blocks }]
}
