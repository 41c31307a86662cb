/** Small pictures of the slide on the wall and the next one: copies that nothing in them can start. */
import { layStepsOn } from './figure-steps.ts'
import { element } from './presenter-page.ts'

/** Width that slides are drawn for, in CSS pixels. */
const wallWidth = 1280

export interface Previews {
  readonly show: (current: Element | undefined, next: Element | undefined) => void
  /** How far the drawing on the wall has come; the next slide is shown whole. */
  readonly step: (taken: number) => void
}

export function makePreviews(place: HTMLElement): Previews {
  const current = element(place, '[data-preview="current"]')
  const next = element(place, '[data-preview="next"]')
  new ResizeObserver(([entry]) => {
    if (entry) place.style.setProperty('--scale', String(entry.contentRect.width / wallWidth))
  }).observe(current)
  return {
    show: (slide, following) => {
      fill(current, slide)
      fill(next, following)
    },
    step: (taken) => layStepsOn(current, taken),
  }
}

function fill(place: HTMLElement, slide: Element | undefined): void {
  place.hidden = slide === undefined
  if (slide === undefined) return
  const copy = slide.cloneNode(true)
  if (!(copy instanceof Element)) return
  for (const each of [copy, ...copy.querySelectorAll('[id], [for], [name], [aria-labelledby]')])
    for (const name of ['id', 'for', 'name', 'aria-labelledby']) each.removeAttribute(name)
  copy.classList.add('present')
  const wall = document.createElement('div')
  wall.className = 'slides'
  wall.append(copy)
  place.replaceChildren(wall)
}
