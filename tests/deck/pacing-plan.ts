/** A plan of ninety minutes for tests: an opening, five parts to play with, homework, a closing. */
import type { PlanPart, SessionPlan } from '../../src/outputs/deck/pacing/session-plan.ts'

const part = (
  id: string,
  minutes: number,
  minimum: number,
  more: Partial<Pick<PlanPart, 'optional' | 'fixed' | 'slides'>> = {},
): PlanPart => ({
  id,
  title: id,
  minutes,
  minimum,
  optional: false,
  fixed: false,
  slides: [`${id}-1`, `${id}-2`],
  ...more,
})

export const ninetyMinutes: SessionPlan = {
  session: 1,
  startsAt: 10 * 60,
  form: 'f2f',
  parts: [
    part('welkom', 10, 6, { fixed: true }),
    part('uitleg', 15, 10),
    part('oefening', 20, 16),
    part('pauze', 5, 5, { slides: [] }),
    part('film', 12, 9, { optional: true }),
    part('gesprek', 13, 9, { optional: true }),
    part('thuis', 10, 5, { fixed: true }),
    part('slot', 5, 3, { fixed: true }),
  ],
}
