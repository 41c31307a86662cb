/** Where the group is against the plan at one moment. */
import { lengthOf, spentIn, type SessionClock } from './session-clock.ts'
import type { PlanPart, SessionPlan } from './session-plan.ts'

export interface Pace {
  readonly part: PlanPart
  /** Seconds in this part so far, and how many it may take. */
  readonly spent: number
  readonly length: number
  /** When the session ends if every part to come takes its time: seconds since 1970. */
  readonly end: number
  /** Seconds behind the plan; below zero when ahead; 0 while waiting. */
  readonly late: number
  /** The next part that is not left out, and when it begins. */
  readonly next: { readonly part: PlanPart; readonly at: number } | undefined
}

/** Throws where the plan does not know the part that the clock is in. */
export function paceOf(plan: SessionPlan, clock: SessionClock, now: number): Pace {
  const [part, ...later] = ahead(plan, clock)
  if (part === undefined) throw new Error(`Het plan heeft geen onderdeel ${clock.partId}`)
  const end = [part, ...later].reduce((sum, each) => sum + secondsLeft(plan, clock, each, now), now)
  const next = later.find(({ id }) => lengthOf(plan, clock, id) > 0)
  return {
    part,
    spent: spentIn(clock, part.id, now),
    length: lengthOf(plan, clock, part.id),
    end,
    late: clock.run === 'waiting' ? 0 : end - clock.endsAt,
    next: next && { part: next, at: now + secondsLeft(plan, clock, part, now) },
  }
}

/** The part that the group is in, and those that are still to come. */
export function ahead(plan: SessionPlan, clock: SessionClock): readonly PlanPart[] {
  const current = plan.parts.findIndex(({ id }) => id === clock.partId)
  return plan.parts.filter((part, index) => index >= current && !clock.done.includes(part.id))
}

/** Seconds that a part ahead still takes. */
export function secondsLeft(plan: SessionPlan, clock: SessionClock, part: PlanPart, now: number): number {
  return Math.max(0, lengthOf(plan, clock, part.id) - spentIn(clock, part.id, now))
}

/** Minutes that a start may be off before the planned end no longer says anything about today. */
const sameAppointment = 45

/**
 * When a session that starts now may end, the planned end first where it still stands. Both moments where there is
 * something to choose: who starts late may keep the end, or move it.
 * @param plannedStart Seconds since 1970.
 */
export function possibleEnds(
  plan: SessionPlan,
  clock: SessionClock,
  now: number,
  plannedStart: number,
): readonly [number, number?] {
  const planned = plan.parts.reduce((sum, { minutes }) => sum + minutes * 60, plannedStart)
  const { end } = paceOf(plan, clock, now)
  const off = Math.abs(end - planned)
  if (off < 60) return [planned]
  return off <= sameAppointment * 60 ? [planned, end] : [end]
}
