/** The plan of a session as the presenter's clock needs it. For trainers only: it takes a whole `Session`. */
import type { Form, Part, Session } from '../../../model/session.ts'
import type { DeckSlide } from '../../shared/slides.ts'

export interface SessionPlan {
  /** Number of the session. */
  readonly session: number
  /** When the group is to start, as far as the kit knows: minutes after midnight. */
  readonly startsAt: number
  readonly form: Form
  readonly parts: readonly PlanPart[]
}

export interface PlanPart {
  readonly id: string
  readonly title: string
  readonly minutes: number
  /** The least it can be done in, in minutes. */
  readonly minimum: number
  /** May be left out. */
  readonly optional: boolean
  /** Opening, homework and closing: kept as planned, however late it is. */
  readonly fixed: boolean
  /** Ids of its slides in order; none for a part that projects nothing, such as a break. */
  readonly slides: readonly string[]
}

/**
 * The plan of this session. The opening slide stands before all parts and belongs to the first.
 * @param slides All slides of the session, in order.
 * @param startsAt Minutes after midnight.
 */
export function planOf(session: Session, slides: readonly DeckSlide[], startsAt: number): SessionPlan {
  const [first] = session.parts
  const parts = session.parts.map((part) => ({
    id: part.id,
    title: part.title,
    minutes: part.minutes,
    minimum: part.minimum,
    optional: part.optional,
    fixed: part === first || part === session.parts.at(-1) || holdsHomework(part),
    slides: slides.filter(({ partId }) => (partId ?? first?.id) === part.id).map(({ id }) => id),
  }))
  return { session: session.number, startsAt, form: session.form, parts }
}

function holdsHomework({ blocks }: Part): boolean {
  return blocks.some(({ kind }) => kind === 'homework')
}
