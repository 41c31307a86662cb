/** The sheets and cards that stand in a session's handouts, as trainers need to know them: what, how many, on what. */
import type { ParticipantBlock, ParticipantExercise, ParticipantSession } from '../../model/participant.ts'
import type { Block, Exercise, Handout, Session } from '../../model/session.ts'

export interface Sheet {
  readonly title: string
  /** How many to print, in words. */
  readonly copies: string
  readonly format: Handout['format']
}

export const formatInWords: Readonly<Record<Handout['format'], string>> = {
  blad: 'A4',
  kaart: 'kaartjes, vier op een A4, uit te knippen',
}

/** All sheets of a session in the order of its handouts: what exercises ask for, then one sheet for at home. */
export function sheetsOf(session: Pick<Session | ParticipantSession, 'parts'>): readonly Sheet[] {
  const blocks: readonly (Block | ParticipantBlock)[] = session.parts.flatMap((part) => [...part.blocks])
  const forHome: Sheet = {
    title: 'Voor thuis',
    copies: 'voor wie het werkboek niet bij zich heeft',
    format: 'blad',
  }
  return [
    ...blocks.flatMap((block) => (block.kind === 'exercise' ? sheetsOfExercise(block) : [])),
    ...blocks.flatMap((block) => (block.kind === 'homework' ? block.handouts : [])),
    ...(blocks.some(({ kind }) => kind === 'homework') ? [forHome] : []),
  ]
}

/** Role cards first, then the author's own handouts. */
export function sheetsOfExercise({
  title,
  roles,
  handouts,
}: Pick<Exercise | ParticipantExercise, 'title' | 'roles' | 'handouts'>): readonly Sheet[] {
  const cards: Sheet = { title: `Rolkaartjes ${title}`, copies: 'één stel per groepje', format: 'kaart' }
  return [...(roles.length > 0 ? [cards] : []), ...handouts]
}
