/** What a session for trainers needs to become blocks. */
import { courseForParticipants, sessionForParticipants } from '../../../course/for-participants.ts'
import type { Course } from '../../../model/course.ts'
import type { Session } from '../../../model/session.ts'
import { slidesOf } from '../../shared/slides.ts'
import { startOf, timePlan } from '../../shared/time-plan.ts'
import type { PlannedPart } from '../../shared/time-plan.ts'
import { sessionPrefix } from '../blocks/print-context.ts'
import type { PrintContext } from '../blocks/print-context.ts'
import type { PrintStyle } from '../blocks/print-style.ts'

export interface TrainerContext extends PrintContext {
  readonly course: Course
  readonly session: Session
  /** All parts, with their times. */
  readonly plan: readonly PlannedPart[]
  /** Number in the deck, from 1, by the slide's id. */
  readonly slideNumbers: ReadonlyMap<string, number>
}

export function trainerContext(course: Course, session: Session, style: PrintStyle): TrainerContext {
  const slides = slidesOf(sessionForParticipants(session))
  return {
    references: courseForParticipants(course),
    fieldPrefix: `draaiboek-${sessionPrefix(session.number)}`,
    // A trainer looks words up on the screen.
    terms: undefined,
    style,
    indent: style.labelColumn,
    course,
    session,
    plan: timePlan(session, startOf(course)),
    slideNumbers: new Map(slides.map(({ id }, index) => [id, index + 1])),
  }
}
