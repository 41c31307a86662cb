/** How a group that is late can still end in time: what may be shorter, what may go. */
import { ahead, paceOf, secondsLeft } from './pace.ts'
import { lengthOf, spentIn, type Seconds, type SessionClock } from './session-clock.ts'
import type { PlanPart, SessionPlan } from './session-plan.ts'

/** One thing that can be done about one part. All in seconds. */
export interface WayToCatchUp {
  readonly kind: 'shorten' | 'skip'
  readonly part: PlanPart
  /** The length that it gets; 0 where it is left out. */
  readonly to: number
  readonly wins: number
}

export interface Proposal {
  readonly changes: readonly WayToCatchUp[]
  /** Seconds that the session still ends late after all of this. */
  readonly short: number
}

/**
 * All that is possible in what is still to come, least painful first: to shorten what has most to spare for its size,
 * of equals the nearest; then to leave out, the smallest first. The part that the group is in can be rounded off
 * earlier, not left out. Opening, homework and closing stay as they are.
 */
export function waysToCatchUp(plan: SessionPlan, clock: SessionClock, now: number): readonly WayToCatchUp[] {
  const parts = ahead(plan, clock).filter(({ fixed }) => !fixed)
  const shorter = parts
    .map((part) => shortened(plan, clock, part, now))
    .filter(({ wins }) => wins > 0)
    .toSorted((a, b) => b.wins / (b.wins + b.to) - a.wins / (a.wins + a.to))
  const skipped = parts
    .filter(({ id, optional }) => optional && id !== clock.partId)
    .map((part) => ({ kind: 'skip' as const, part, to: 0, wins: secondsLeft(plan, clock, part, now) }))
    .filter(({ wins }) => wins > 0)
    .toSorted((a, b) => a.wins - b.wins)
  return [...shorter, ...skipped]
}

/** The least that makes the end hold: parts a whole number of minutes shorter, and left out only where that is not enough. */
export function rePlan(
  plan: SessionPlan,
  clock: SessionClock,
  now: number,
  ways: readonly WayToCatchUp[] = waysToCatchUp(plan, clock, now),
): Proposal {
  const { late } = paceOf(plan, clock, now)
  const skipped = neededSkips(ways, late)
  const changes = [...skipped]
  let short = late - won(skipped)
  for (const way of shorteningOf(ways, skipped)) {
    if (short <= 0) break
    const wins = Math.min(way.wins, wholeMinutes(short))
    changes.push({ ...way, to: way.to + way.wins - wins, wins })
    short -= wins
  }
  return { changes, short: Math.max(0, short) }
}

/** What the clock is told when these ways are taken. */
export function lengthsAfter(ways: readonly WayToCatchUp[]): Seconds {
  return Object.fromEntries(ways.map(({ part, to }) => [part.id, to]))
}

/** Lengths that undo what was changed in this part and those to come; undefined where nothing was. */
export function lengthsAsPlanned(plan: SessionPlan, clock: SessionClock): Seconds | undefined {
  const changed = ahead(plan, clock).filter(({ id, minutes }) => lengthOf(plan, clock, id) !== minutes * 60)
  if (changed.length === 0) return undefined
  return Object.fromEntries(changed.map(({ id, minutes }) => [id, minutes * 60]))
}

/** A part cannot become shorter than what it has taken already. */
function shortened(plan: SessionPlan, clock: SessionClock, part: PlanPart, now: number): WayToCatchUp {
  const to = Math.max(part.minimum * 60, wholeMinutes(spentIn(clock, part.id, now)))
  return { kind: 'shorten', part, to, wins: lengthOf(plan, clock, part.id) - to }
}

/** Leaves out as little as possible: one part that is enough, or else the largest and on from there. */
function neededSkips(ways: readonly WayToCatchUp[], late: number): readonly WayToCatchUp[] {
  const skips = ways.filter(({ kind }) => kind === 'skip')
  const enough = (chosen: readonly WayToCatchUp[]) =>
    won(chosen) + won(shorteningOf(ways, chosen)) >= late || chosen.length === skips.length
  let chosen: readonly WayToCatchUp[] = []
  while (!enough(chosen)) {
    const before = chosen
    const rest = skips.filter((way) => !before.includes(way))
    const options = rest.map((way) => [...before, way])
    chosen = options.find(enough) ?? options.at(-1) ?? skips
  }
  return chosen
}

function shorteningOf(
  ways: readonly WayToCatchUp[],
  skipped: readonly WayToCatchUp[],
): readonly WayToCatchUp[] {
  return ways.filter(
    ({ kind, part }) => kind === 'shorten' && skipped.every((skip) => skip.part.id !== part.id),
  )
}

function won(ways: readonly WayToCatchUp[]): number {
  return ways.reduce((sum, { wins }) => sum + wins, 0)
}

function wholeMinutes(seconds: number): number {
  return Math.ceil(seconds / 60) * 60
}
