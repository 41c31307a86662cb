/** Between the slides and the plan. */
import { lengthOf, type SessionClock } from './session-clock.ts'
import type { PlanPart, SessionPlan } from './session-plan.ts'

export function partOfSlide(plan: SessionPlan, slideId: string): PlanPart | undefined {
  return plan.parts.find(({ slides }) => slides.includes(slideId))
}

/** Where the next slide belongs to a part that is left out: that part, and the first slide after what is left out. */
export function detourFrom(
  plan: SessionPlan,
  clock: SessionClock,
  slideId: string,
): { readonly part: PlanPart; readonly to: string } | undefined {
  const ids = plan.parts.flatMap(({ slides }) => slides)
  const [next, ...later] = ids.slice(ids.indexOf(slideId) + 1)
  const part = next === undefined ? undefined : partOfSlide(plan, next)
  if (part === undefined || part.id === clock.partId || lengthOf(plan, clock, part.id) > 0) return undefined
  const to = later.find((id) => lengthOf(plan, clock, partOfSlide(plan, id)?.id ?? '') > 0)
  return to === undefined ? undefined : { part, to }
}
