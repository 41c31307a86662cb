/** The sheets and cards that stand in a session's handouts, as trainers need to know them: what, how many, on what. */
import type { ParticipantBlock, ParticipantExercise, ParticipantSession } from '../../model/participant.ts'
import type { Block, Exercise, Handout, HandoutFormat, Session } from '../../model/session.ts'
import type { CopyRule } from './copies.ts'

export interface Sheet {
  /** Unique within the session; part of the name of its file. */
  readonly id: string
  readonly title: string
  readonly copies: CopyRule
  /** How many people make a small group in its exercise; undefined where everyone stays together. */
  readonly together: number | undefined
  readonly format: HandoutFormat
}

export const formatInWords: Readonly<Record<HandoutFormat, string>> = {
  blad: 'A4',
  kaart: 'kaartjes, één A4 voor elke vier, uit te knippen',
  kaarten: 'stel kaarten, vier op een A4, uit te knippen',
  flap: 'A4 voor aan de muur; groter kan op A3',
}

/** One sheet with all homework of a session. */
export const homeworkSheetId = 'voor-thuis'

export function roleCardsId(exercise: string): string {
  return `${exercise}-rolkaartjes`
}

/** All sheets of a session in the order of its handouts: what exercises and conversations ask for, then one sheet for at home. */
export function sheetsOf(session: Pick<Session | ParticipantSession, 'parts'>): readonly Sheet[] {
  const blocks: readonly (Block | ParticipantBlock)[] = session.parts.flatMap((part) => [...part.blocks])
  const forHome: Sheet = {
    id: homeworkSheetId,
    title: 'Voor thuis',
    copies: { per: 'spare', extra: 2 },
    together: undefined,
    format: 'blad',
  }
  return [
    ...blocks.flatMap((block) =>
      block.kind === 'exercise'
        ? sheetsOfExercise(block)
        : block.kind === 'conversation'
          ? sheetsOfHandouts(block.handouts)
          : [],
    ),
    ...blocks.flatMap((block) => (block.kind === 'homework' ? sheetsOfHandouts(block.handouts) : [])),
    ...(blocks.some(({ kind }) => kind === 'homework') ? [forHome] : []),
  ]
}

/** Role cards first, then the author's own handouts. */
export function sheetsOfExercise({
  id,
  title,
  roles,
  handouts,
  grouping,
}: Pick<
  Exercise | ParticipantExercise,
  'id' | 'title' | 'roles' | 'handouts' | 'grouping'
>): readonly Sheet[] {
  const together = grouping.kind === 'groups' ? grouping.size : undefined
  const cards: Sheet = {
    id: roleCardsId(id),
    title: `Rolkaartjes ${title}`,
    copies: { per: 'group', extra: 0 },
    together,
    format: 'kaarten',
  }
  return [...(roles.length > 0 ? [cards] : []), ...sheetsOfHandouts(handouts, together)]
}

export function sheetsOfHandouts(handouts: readonly Handout[], together?: number): readonly Sheet[] {
  return handouts.map(({ id, title, copies, format }) => ({ id, title, copies, together, format }))
}
