/**
 * The clock of a session as data: what happened, in whole seconds, and nothing that ticks. What it shows at a moment is
 * counted from it in `pace.ts`, so that two windows and a reload all show the same.
 */
import type { SessionPlan } from './session-plan.ts'

/** Moments are whole seconds since 1970; lengths are whole seconds; records go by the id of a part. */
export interface SessionClock {
  readonly run: 'waiting' | 'running' | 'paused'
  /** The part that the group is in. */
  readonly partId: string
  /** While running: since when time in this part is added to what was spent in it. */
  readonly since: number
  /** When the session has to be over; 0 while waiting. */
  readonly endsAt: number
  readonly spent: Seconds
  /** Lengths that were changed on the way; 0 for a part that is left out. Other parts have their planned length. */
  readonly lengths: Seconds
  /** Parts that the group has been in and has left behind. */
  readonly done: readonly string[]
}

export type Seconds = Readonly<Record<string, number>>

export type ClockEvent =
  | { readonly kind: 'start'; readonly endsAt: number }
  | { readonly kind: 'pause' | 'resume' | 'restart' }
  | { readonly kind: 'enter'; readonly partId: string }
  /** Gives the part that the group is in five minutes more. */
  | { readonly kind: 'extend' }
  /** New lengths for some parts; the others keep theirs. */
  | { readonly kind: 'plan'; readonly lengths: Seconds }

const extension = 5 * 60

export function waitingClock(plan: SessionPlan): SessionClock {
  const partId = plan.parts[0]?.id ?? ''
  return { run: 'waiting', partId, since: 0, endsAt: 0, spent: {}, lengths: {}, done: [] }
}

/** The clock after something happened at `now`. An event that says nothing new gives the same clock. */
export function clockAfter(
  plan: SessionPlan,
  clock: SessionClock,
  event: ClockEvent,
  now: number,
): SessionClock {
  switch (event.kind) {
    case 'start':
      return clock.run === 'waiting' ? { ...clock, run: 'running', since: now, endsAt: event.endsAt } : clock
    case 'pause':
      return clock.run === 'running' ? { ...counted(clock, now), run: 'paused' } : clock
    case 'resume':
      return clock.run === 'paused' ? { ...clock, run: 'running', since: now } : clock
    case 'restart':
      return { ...waitingClock(plan), partId: clock.partId }
    case 'enter':
      return entered(plan, clock, event.partId, now)
    case 'extend':
      return clock.run === 'waiting' ? clock : extended(plan, clock)
    case 'plan':
      return withLengths(clock, event.lengths)
  }
}

/** Seconds spent in a part until `now`, all its turns together. A machine whose clock is set back costs no time. */
export function spentIn(clock: SessionClock, partId: string, now: number): number {
  const counts = clock.run === 'running' && partId === clock.partId
  return (clock.spent[partId] ?? 0) + (counts ? Math.max(0, now - clock.since) : 0)
}

/** How long a part may take as things stand, in seconds. */
export function lengthOf(plan: SessionPlan, clock: SessionClock, partId: string): number {
  return clock.lengths[partId] ?? (plan.parts.find(({ id }) => id === partId)?.minutes ?? 0) * 60
}

function counted(clock: SessionClock, now: number): SessionClock {
  const { partId } = clock
  return { ...clock, since: now, spent: { ...clock.spent, [partId]: spentIn(clock, partId, now) } }
}

/** Going on leaves a part behind; going back to look something up does not, and makes the earlier part current again. */
function entered(plan: SessionPlan, clock: SessionClock, partId: string, now: number): SessionClock {
  const to = plan.parts.findIndex(({ id }) => id === partId)
  const from = plan.parts.findIndex(({ id }) => id === clock.partId)
  if (to < 0 || to === from) return clock
  if (clock.run === 'waiting') return { ...clock, partId }
  const left = to > from ? [clock.partId] : []
  return { ...counted(clock, now), partId, done: [...clock.done, ...left].filter((id) => id !== partId) }
}

function extended(plan: SessionPlan, clock: SessionClock): SessionClock {
  const { partId } = clock
  return withLengths(clock, { [partId]: lengthOf(plan, clock, partId) + extension })
}

function withLengths(clock: SessionClock, lengths: Seconds): SessionClock {
  return { ...clock, lengths: { ...clock.lengths, ...lengths } }
}
