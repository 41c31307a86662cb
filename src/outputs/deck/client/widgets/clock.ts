/** A countdown that runs on the page, and is kept over a reload by the moment of its end. */
import { recall, remember } from '../tab-memory.ts'
import { leftOf, milestoneBetween, pause, run, type Countdown, type Milestone } from './countdown.ts'

export interface Clock {
  readonly countdown: () => Countdown
  readonly set: (countdown: Countdown) => void
  /** Starts it, pauses it, lets it go on. */
  readonly toggle: () => void
  readonly repaint: () => void
}

export interface ClockParts {
  /** Under which this tab keeps it. */
  readonly key: string
  /** What is kept with it, in words without spaces; undefined when nothing is worth keeping. */
  readonly note: () => readonly string[] | undefined
  /** Shows what is left, in milliseconds; called whenever that changes by a second. */
  readonly paint: (countdown: Countdown, left: number) => void
  /** Says that time passed a milestone; what passed while the page was away stays unsaid. */
  readonly reached: (milestone: Milestone) => void
}

export function makeClock(start: Countdown, { key, note, paint, reached }: ClockParts): Clock {
  let countdown = start
  let before = leftOf(start, Date.now())
  let next: ReturnType<typeof setTimeout> | undefined

  const tick = () => {
    clearTimeout(next)
    const left = leftOf(countdown, Date.now())
    const milestone = milestoneBetween(before, left)
    before = left
    paint(countdown, left)
    if (milestone !== undefined) reached(milestone)
    if (countdown.endsAt !== undefined && left > 0) next = setTimeout(tick, left % 1000 || 1000)
  }
  const set = (changed: Countdown) => {
    const { full, left, endsAt } = (countdown = changed)
    const noted = note()
    remember(key, noted ? [full, left, endsAt ?? 0, ...noted].join(' ') : '')
    before = leftOf(changed, Date.now())
    tick()
  }
  tick()
  return {
    countdown: () => countdown,
    set,
    toggle: () => {
      const now = Date.now()
      const runs = countdown.endsAt !== undefined && leftOf(countdown, now) > 0
      set((runs ? pause : run)(countdown, now))
    },
    repaint: tick,
  }
}

/** What this tab kept of a clock before a reload. */
export function keptClock(
  key: string,
): { readonly countdown: Countdown; readonly note: readonly string[] } | undefined {
  const [full, left, endsAt, ...note] = recall(key)?.split(' ') ?? []
  const countdown = { full: Number(full), left: Number(left), endsAt: Number(endsAt) || undefined }
  return countdown.full > 0 && countdown.left >= 0 ? { countdown, note } : undefined
}

/** Shows a time in digits of one width each: in the house font a 1 is narrow, and the rest would shift every second. */
export function showDigits(place: Element, text: string): void {
  const characters = [...text].map((character) => {
    if (!/\d/.test(character)) return character
    const digit = document.createElement('span')
    digit.className = 'digit'
    digit.textContent = character
    return digit
  })
  place.replaceChildren(...characters)
}
