/** Where the group's agreements stand: the list on one slide of one session. The last of them is the group's own. */
import type { ParticipantCourse } from './participant.ts'
import type { Slide } from './session.ts'

export const agreements = { session: 1, slide: 'belangrijke-afspraken', count: 7 } as const

/** The slide with the agreements; undefined while its session is not written. */
export function agreementsOf(course: Pick<ParticipantCourse, 'sessions'>): Slide | undefined {
  const blocks = course.sessions
    .filter(({ number }) => number === agreements.session)
    .flatMap(({ parts }) => parts.flatMap((part) => part.blocks))
  return blocks.flatMap((block) =>
    block.kind === 'slide' && block.id === agreements.slide ? [block] : [],
  )[0]
}
