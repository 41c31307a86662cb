/** When each part starts and ends, from the parts and a start time. The page and the browser both count with this. */
import type { GroupSettings } from '../../model/course.ts'
import type { Part } from '../../model/session.ts'

/** What counts for the plan; the browser reads it back from the page. */
export type Timed = Pick<Part, 'minutes' | 'optional'>

export interface PlannedPart<P extends Timed = Part> {
  readonly part: P
  /** Minutes after midnight. */
  readonly from: number
  readonly to: number
}

/** Which parts the group does: all, or only those that cannot be left out. */
export type Selection = 'all' | 'withoutOptional'

/** Start time that stands on the page before a trainer fills in their own: 10:00. */
export const usualStart = 10 * 60

/** When the group starts, as far as the kit knows: minutes after midnight. */
export function startOf({ group }: { readonly group: Pick<GroupSettings, 'startsAt'> }): number {
  return group.startsAt ?? usualStart
}

/**
 * The parts that are done, in order, each with its time. Parts follow each other at once: a break is a part with
 * minutes of its own.
 * @param startMinutes Start of the first part, in minutes after midnight.
 */
export function timePlan<P extends Timed>(
  session: { readonly parts: readonly P[] },
  startMinutes: number,
  selection: Selection = 'all',
): readonly PlannedPart<P>[] {
  let from = startMinutes
  return session.parts
    .filter((part) => selection === 'all' || !part.optional)
    .map((part) => {
      const to = from + part.minutes
      const planned = { part, from, to }
      from = to
      return planned
    })
}

/** The part that is on at this time of day, in minutes after midnight. An evening may run past midnight. */
export function partAt<P extends Timed>(
  plan: readonly PlannedPart<P>[],
  timeOfDay: number,
): PlannedPart<P> | undefined {
  return plan.find(({ from, to }) =>
    [timeOfDay, timeOfDay + 24 * 60].some((time) => from <= time && time < to),
  )
}

/** Minutes after midnight as a clock shows them: "10:12"; after midnight it starts again at "00:00". */
export function clockTime(minutesAfterMidnight: number): string {
  const ofDay = minutesAfterMidnight % (24 * 60)
  return `${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}`
}

/** "10:12", or "9.30" as people type it, as minutes after midnight, or undefined where it is no time. */
export function minutesOf(clock: string): number | undefined {
  const [, hours, minutes] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(clock.trim()) ?? []
  if (hours === undefined || minutes === undefined) return undefined
  return Number(hours) * 60 + Number(minutes)
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
