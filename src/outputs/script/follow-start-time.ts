/** In the browser: recounts every clock time on the page when a trainer fills in when the group starts. */
import { keepStart, keptStart } from '../shared/kept-start.ts'
import { clockTime, minutesOf, timePlan, type PlannedPart, type Timed } from '../shared/time-plan.ts'
import { markCurrentPart } from './mark-current-part.ts'

interface PartOnPage extends Timed {
  readonly id: string
}

const markEveryMilliseconds = 30_000

/** Makes the page's start-time control work; does nothing on a page that has none. */
export function followStartTime(page: Document): void {
  const control = page.querySelector<HTMLElement>('[data-start-time]')
  const start = control?.querySelector<HTMLInputElement>('[data-start-input]')
  if (!control || !start) return
  const session = Number(control.dataset['startTime'])
  const withoutOptional = control.querySelector<HTMLInputElement>('[data-without-optional]')
  const parts = partsOnPage(page)
  let plan: readonly PlannedPart<PartOnPage>[] = []

  const mark = () => markCurrentPart(page, plan, control.dataset['day'])
  const recount = (): void => {
    const startMinutes = minutesOf(start.value)
    if (startMinutes === undefined) return
    plan = timePlan({ parts }, startMinutes, withoutOptional?.checked ? 'withoutOptional' : 'all')
    showPlan(page, parts, plan)
    mark()
  }
  const kept = keptStart(session)
  if (kept !== undefined) start.value = clockTime(kept)
  start.addEventListener('input', () => {
    recount()
    const startMinutes = minutesOf(start.value)
    if (startMinutes !== undefined) keepStart(session, startMinutes)
  })
  withoutOptional?.addEventListener('change', recount)
  recount()
  setInterval(mark, markEveryMilliseconds)
  // A phone that slept in a pocket is right as soon as it is looked at.
  page.addEventListener('visibilitychange', mark)
}

function partsOnPage(page: Document): readonly PartOnPage[] {
  return [...page.querySelectorAll<HTMLElement>('[data-planned-part]')].map(({ dataset }) => ({
    id: dataset['plannedPart'] ?? '',
    minutes: Number(dataset['minutes']),
    optional: dataset['optional'] === 'true',
  }))
}

function showPlan(
  page: Document,
  parts: readonly PartOnPage[],
  plan: readonly PlannedPart<PartOnPage>[],
): void {
  for (const { part, from, to } of plan) {
    show(page, `[data-from-of="${part.id}"]`, clockTime(from))
    show(page, `[data-to-of="${part.id}"]`, clockTime(to))
  }
  const [start, end] = [plan[0]?.from ?? 0, plan.at(-1)?.to ?? 0]
  show(page, '[data-plan-end]', clockTime(end))
  show(page, '[data-plan-minutes]', String(end - start))
  markLeftOut(page, parts, new Set(plan.map(({ part }) => part.id)))
}

function show(page: Document, selector: string, text: string): void {
  for (const element of page.querySelectorAll(selector)) element.textContent = text
}

/** A part that is left out stays on the page, without a time, so that trainers can still change their minds. */
function markLeftOut(page: Document, parts: readonly PartOnPage[], done: ReadonlySet<string>): void {
  for (const { id } of parts.filter((part) => part.optional)) {
    const leftOut = !done.has(id)
    for (const element of page.querySelectorAll(`[data-planned-part="${id}"], [data-part="${id}"]`)) {
      element.toggleAttribute('data-left-out', leftOut)
    }
    if (!leftOut) continue
    show(page, `[data-from-of="${id}"]`, '–')
    show(page, `[data-to-of="${id}"]`, '–')
  }
}
