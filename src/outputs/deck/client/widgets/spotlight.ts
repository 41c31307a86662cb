/** One question or point at a time: the others step back, and can still be read. */
import type { Show } from '../present.ts'
import { announce } from '../start-show.ts'
import { onOtherSlide } from './sheets.ts'

export interface Spotlight {
  /** To the next one; after the last all are equal again. */
  readonly step: () => void
  /** All equal again. False when they were. */
  readonly off: () => boolean
  /** The words in the light. */
  readonly words: () => string
}

/** Questions, points of a list and columns; within one of them everything goes with it. */
const points = '.body :is(.question, li, .column):not(:is(.heads, li, .column) *)'

export function spotlight(show: Show): Spotlight {
  let lit: Element | undefined
  const light = (point: Element | undefined) => {
    const before = lit
    mark(before, false)
    mark(point, true)
    lit = point
    return before !== undefined
  }
  const off = () => light(undefined)
  const words = () => lit?.textContent.trim() ?? ''
  onOtherSlide(show, off)
  return {
    step: () => {
      const all = [...show.currentSlide().querySelectorAll(points)]
      light(all[(lit ? all.indexOf(lit) : -1) + 1])
      announce(words())
    },
    off,
    words,
  }
}

function mark(point: Element | undefined, lit: boolean): void {
  point?.classList.toggle('lit', lit)
  point?.closest('.body')?.classList.toggle('spotlit', lit)
  if (point) point.ariaCurrent = lit ? 'true' : null
}
