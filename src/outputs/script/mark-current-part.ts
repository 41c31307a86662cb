/**
 * In the browser: where the group is by the clock. It goes by the plan on the page and by nothing else, so it is right
 * on every phone, whatever happens with the slides.
 */
import { clockTime, partAt, type PlannedPart, type Timed } from '../shared/time-plan.ts'

/**
 * Marks the part that is on now, in the plan and in the script, and lets the page's own link lead to it; nothing before
 * and after the session.
 * @param day Only on this day, as `2027-01-12`; where it is not known, on every day.
 */
export function markCurrentPart(
  page: Document,
  plan: readonly PlannedPart<Timed & { readonly id: string }>[],
  day: string | undefined,
): void {
  const now = new Date()
  const isTheDay = day === undefined || day === dayOf(now)
  const current = isTheDay ? partAt(plan, now.getHours() * 60 + now.getMinutes()) : undefined
  for (const element of page.querySelectorAll<HTMLElement>('[data-planned-part], [data-part]')) {
    const id = element.dataset['plannedPart'] ?? element.dataset['part']
    if (id === current?.part.id) element.setAttribute('aria-current', 'time')
    else element.removeAttribute('aria-current')
  }
  const link = page.querySelector<HTMLAnchorElement>('[data-now]')
  if (!link) return
  link.hidden = current === undefined
  if (current === undefined) return
  const title = page.getElementById(`titel-${current.part.id}`)?.textContent ?? ''
  link.href = `#${current.part.id}`
  link.textContent = `Nu: ${title}, tot ${clockTime(current.to)}`
}

/** Sweden writes days as the course does. */
function dayOf(moment: Date): string {
  return moment.toLocaleDateString('sv')
}
