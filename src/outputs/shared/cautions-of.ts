/** What to watch for in a session, gathered for who prepares it. */
import type { Cue, Session } from '../../model/session.ts'
import { stepsOf } from './steps-of.ts'

export interface Caution {
  readonly partId: string
  /** What it is about: the step's slide, or the part where no slide is on. */
  readonly title: string
  readonly cue: Cue
}

export function cautionsOf(session: Pick<Session, 'parts'>): readonly Caution[] {
  return session.parts.flatMap((part) =>
    stepsOf(part).flatMap(({ slides, notes }) =>
      notes
        .flatMap(({ content }) => content)
        .flatMap((passage) => (passage.kind === 'cue' && passage.cue === 'caution' ? [passage] : []))
        .map((cue) => ({ partId: part.id, title: slides[0]?.title ?? part.title, cue })),
    ),
  )
}
