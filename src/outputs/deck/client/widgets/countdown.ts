/** Time that runs out, as arithmetic. It is counted back from the moment of its end, so a late tick loses nothing. */

/** All times in milliseconds; moments as `Date.now()` gives them. */
export interface Countdown {
  /** What it starts with, and gets back from a reset. */
  readonly full: number
  /** What was left when it last began to run or to stand still. */
  readonly left: number
  /** When it ends; undefined while it stands still. */
  readonly endsAt: number | undefined
}

const minute = 60_000
const shortest = minute
export const longestMinutes = 99

/** A countdown that has not begun. */
export function countdownOf(minutes: number): Countdown {
  return standStill(minutes * minute, minutes * minute)
}

export function leftOf({ left, endsAt }: Countdown, now: number): number {
  return endsAt === undefined ? left : Math.max(0, endsAt - now)
}

export function isUntouched({ full, left, endsAt }: Countdown): boolean {
  return endsAt === undefined && left === full
}

/** Lets it run on, or once more from the start when it was over. */
export function run(countdown: Countdown, now: number): Countdown {
  const left = leftOf(countdown, now) || countdown.full
  return { full: countdown.full, left, endsAt: now + left }
}

export function pause(countdown: Countdown, now: number): Countdown {
  return standStill(countdown.full, leftOf(countdown, now))
}

export function reset({ full }: Countdown): Countdown {
  return standStill(full, full)
}

/** More or fewer minutes: of the start when it has not begun, of what is left when it has. It may run on after its end. */
export function addMinutes(countdown: Countdown, minutes: number, now: number): Countdown {
  const { full, endsAt } = countdown
  const left = Math.min(leftOf(countdown, now) + minutes * minute, longestMinutes * minute)
  if (isUntouched(countdown)) return standStill(Math.max(shortest, left), Math.max(shortest, left))
  const kept = Math.max(0, left)
  return { full, left: kept, endsAt: endsAt === undefined ? undefined : now + kept }
}

/** "12:00": whole seconds, rounded up, so that it is 0:00 when it is over and not before. */
export function clockText(left: number): string {
  const seconds = Math.ceil(left / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

export type Milestone = 5 | 1 | 0

const milestones: readonly Milestone[] = [0, 1, 5]

/** The last of the moments worth saying aloud that was passed, in minutes before the end. */
export function milestoneBetween(before: number, after: number): Milestone | undefined {
  return milestones.find((minutes) => after <= minutes * minute && minutes * minute < before)
}

export const milestoneInWords: Readonly<Record<Milestone, string>> = {
  5: 'Nog 5 minuten',
  1: 'Nog 1 minuut',
  0: 'De tijd is om',
}

function standStill(full: number, left: number): Countdown {
  return { full, left, endsAt: undefined }
}
