/**
 * Drawings that are built up. The steps of a drawing lie over the whole of it, the first on top, and each press takes
 * one away. Styles keep them out of sight where the whole is to be seen: on paper, in the overview.
 */

/** Takes the step away that is in sight. False when there is none. */
export function stepOn(slide: Element): boolean {
  const step = stepsOn(slide).find((each) => each.checkVisibility())
  if (step) step.hidden = true
  return tell(step)
}

/** Lays the last one back. False when there is none, or it would not be seen. */
export function stepBack(slide: Element): boolean {
  const step = stepsOn(slide).findLast(({ hidden }) => hidden)
  if (step) step.hidden = false
  if (step?.checkVisibility() !== false) return tell(step)
  step.hidden = true
  return false
}

/** The first `taken` are away, the others lie there. */
export function layStepsOn(slide: Element, taken: number): void {
  for (const [index, step] of stepsOn(slide).entries()) step.hidden = index < taken
}

/** How many are away. */
export function stepsTaken(slide: Element): number {
  return stepsOn(slide).filter(({ hidden }) => hidden).length
}

export function stepsOn(slide: Element): HTMLElement[] {
  return [...slide.querySelectorAll<HTMLElement>('.step')]
}

function tell(step: Element | undefined): boolean {
  return step?.dispatchEvent(new Event('stepped', { bubbles: true })) ?? false
}
