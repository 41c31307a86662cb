/** In the browser: recounts every clock time on the page when a trainer fills in when the group starts. */
import { keepOnDevice, keptOnDevice } from '../shared/kept-on-device.ts'
import { clockTime, minutesOf, timePlan, type Timed } from '../shared/time-plan.ts'

interface PartOnPage extends Timed {
  readonly id: string
}

/** Makes the page's start-time control work; does nothing on a page that has none. */
export function followStartTime(page: Document): void {
  const control = page.querySelector<HTMLElement>('[data-start-time]')
  const start = control?.querySelector<HTMLInputElement>('[data-start-input]')
  if (!control || !start) return
  const key = `sessie-${control.dataset['startTime'] ?? ''}/begintijd`
  const withoutOptional = control.querySelector<HTMLInputElement>('[data-without-optional]')
  const parts = partsOnPage(page)

  const recount = (): void => {
    const startMinutes = minutesOf(start.value)
    if (startMinutes === undefined) return
    showPlan(page, parts, startMinutes, withoutOptional?.checked ?? false)
  }
  start.value = keptOnDevice(key) ?? start.value
  start.addEventListener('input', () => {
    recount()
    if (minutesOf(start.value) !== undefined) keepOnDevice(key, start.value)
  })
  withoutOptional?.addEventListener('change', recount)
  recount()
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
  startMinutes: number,
  withoutOptional: boolean,
): void {
  const plan = timePlan({ parts }, startMinutes, withoutOptional ? 'withoutOptional' : 'all')
  for (const { part, from, to } of plan) {
    show(page, `[data-from-of="${part.id}"]`, clockTime(from))
    show(page, `[data-to-of="${part.id}"]`, clockTime(to))
  }
  const end = plan.at(-1)?.to ?? startMinutes
  show(page, '[data-plan-end]', clockTime(end))
  show(page, '[data-plan-minutes]', String(end - startMinutes))
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
