/** Cards of an A6: one for each role of an exercise, and one that says what the exercise is. */
import type { Place } from '../../../model/place.ts'
import type { ParticipantExercise } from '../../../model/participant.ts'
import type { Block } from '../../../pdf/block.ts'
import type { Card } from '../../../pdf/document.ts'
import { wayOutBlocks } from '../blocks/block-blocks.ts'
import type { TextStyle } from '../../../pdf/theme.ts'
import { plainText } from '../../shared/plain-text.ts'
import { contentBlocks, isProse, proseBlocks } from '../blocks/content-blocks.ts'
import type { PrintContext } from '../blocks/print-context.ts'
import { accent } from '../blocks/colours.ts'
import { heading, paragraph } from '../blocks/text-blocks.ts'

/** So many characters fit on a card in the larger size. */
const LARGE_UP_TO = 340

/** A picture stays on the slide and in the workbook: a card holds words. */
export function roleCards(exercise: ParticipantExercise, context: PrintContext): Card[] {
  const { title, place, content, wayOut, roles } = exercise
  const style = cardStyle(plainText([...content.filter(isProse), ...wayOut]))
  const words = content.filter((block) => block.kind !== 'figure')
  const blocks = [...contentBlocks(words, context, 2, style), ...wayOutBlocks(exercise, 2, context)]
  return [
    textCard({ title, place, blocks, label: 'De oefening', bookmark: true }),
    ...roles.map((role) => {
      const text = proseBlocks(role.content, context, cardStyle(plainText(role.content)))
      return textCard({ title: role.title, place: role.place, blocks: text, label: title, bookmark: true })
    }),
  ]
}

/** Large where there is little to read: a card lies on a table or a knee. */
export function cardStyle(text: string): TextStyle {
  return text.length <= LARGE_UP_TO ? 'card' : 'body'
}

interface CardText {
  readonly title: string
  readonly place: Place
  readonly blocks: readonly Block[]
  /** What the card belongs to, small above its title. */
  readonly label?: string | undefined
  readonly bookmark: boolean
  /** Of the title. */
  readonly style?: TextStyle
}

export function textCard({ title, place, blocks, label, bookmark, style = 'heading2' }: CardText): Card {
  return {
    place,
    blocks: [
      ...(label === undefined ? [] : [paragraph(label, 'label', place, { keepWithNext: true })]),
      heading(1, title, place, { style, bookmark }),
      { kind: 'rule', colour: accent, thickness: 1.5 },
      ...blocks,
    ],
  }
}
