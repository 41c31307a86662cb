/** The clock for an exercise: large on its sheet, small in the corner of every slide while it runs. */
import type { Show } from '../present.ts'
import { announce } from '../start-show.ts'
import { chime } from './chime.ts'
import { keptClock, makeClock, showDigits } from './clock.ts'
import {
  addMinutes,
  clockText,
  countdownOf,
  isUntouched,
  leftOf,
  longestMinutes,
  milestoneInWords,
  reset,
  type Countdown,
} from './countdown.ts'
import { exerciseOf } from './exercise-of.ts'
import { findSheet, onAct, onOtherSlide, partOf, toggleSheet } from './sheets.ts'

const minutesWithoutExercise = 5

export interface ExerciseTimer {
  /** Lays it over the slide, or takes it away. */
  readonly toggle: () => void
  /** Starts it, pauses it, lets it go on. */
  readonly run: () => void
  /** What is left, and what `run` would do; empty while nobody needs it. */
  readonly inWords: () => { readonly clock: string; readonly run: string }
}

export function exerciseTimer(show: Show): ExerciseTimer {
  const key = 'klok'
  const sheet = findSheet(key)
  const title = partOf(sheet, 'title', HTMLElement)
  const digits = partOf(sheet, 'digits', HTMLElement)
  const words = partOf(sheet, 'words', HTMLElement)
  const runButton = partOf(sheet, 'run', HTMLElement)
  const chimeButton = partOf(sheet, 'chime', HTMLElement)
  const corner = partOf(document, 'klok-klein', HTMLElement)

  const kept = keptClock(key)
  let [sound = 'uit', exerciseId = ''] = kept?.note ?? []
  const clock = makeClock(kept?.countdown ?? countdownOf(minutesWithoutExercise), {
    key,
    note: () => [sound, exerciseId],
    paint: (countdown, left) => {
      const text = left === 0 ? milestoneInWords[0] : clockText(left)
      for (const place of [digits, corner]) {
        showDigits(place, text)
        place.classList.toggle('over', left === 0)
      }
      digits.ariaLabel = text
      corner.ariaLabel = `${text}, klok groot tonen`
      corner.hidden = isUntouched(countdown) && !show.currentSlide().matches('.oefening, .rollen')
      title.textContent = document.getElementById(exerciseId)?.querySelector('h2')?.textContent ?? 'Klok'
      words.textContent = stateInWords(countdown, left)
      runButton.textContent = runLabel(countdown, left)
      chimeButton.textContent = `Zacht geluid aan het eind: ${sound}`
    },
    reached: (milestone) => {
      announce(milestoneInWords[milestone])
      if (milestone === 0 && sound === 'aan') chime()
    },
  })
  /** A clock that nobody started follows the slides. */
  const follow = () => {
    const exercise = exerciseOf(show.currentSlide())
    const id = exercise?.id ?? ''
    if (isUntouched(clock.countdown()) && id !== exerciseId) {
      exerciseId = id
      clock.set(countdownOf(exercise?.minutes ?? minutesWithoutExercise))
    } else clock.repaint()
  }
  const startOver = () => {
    clock.set(reset(clock.countdown()))
    follow()
  }
  const add = (minutes: number) => () => clock.set(addMinutes(clock.countdown(), minutes, Date.now()))
  const less = add(-1)
  const more = add(1)

  follow()
  onOtherSlide(show, () => (leftOf(clock.countdown(), Date.now()) === 0 ? startOver() : follow()))
  onAct(sheet, {
    run: clock.toggle,
    less,
    more,
    reset: startOver,
    chime: () => {
      sound = sound === 'aan' ? 'uit' : 'aan'
      clock.set(clock.countdown())
      if (sound === 'aan') chime()
    },
  })
  let typed = ''
  const typeDigit = (digit: string) => {
    typed = Number(typed + digit) > longestMinutes ? digit : typed + digit
    if (Number(typed) > 0 && isUntouched(clock.countdown())) clock.set(countdownOf(Number(typed)))
  }
  sheet.addEventListener('keydown', (event) => {
    if (!/^[-+=\d]$/.test(event.key) || event.ctrlKey || event.metaKey) return
    event.stopPropagation()
    if (event.key === '-') less()
    else if (/\d/.test(event.key)) typeDigit(event.key)
    else more()
  })
  return {
    toggle: () =>
      toggleSheet(sheet, () => {
        typed = ''
      }),
    run: () => {
      clock.toggle()
      announce(clock.countdown().endsAt === undefined ? 'De klok staat stil.' : 'De klok loopt.')
    },
    inWords: () =>
      corner.hidden && !sheet.open
        ? { clock: '', run: '' }
        : { clock: corner.textContent, run: runButton.textContent },
  }
}

function stateInWords(countdown: Countdown, left: number): string {
  if (isUntouched(countdown)) return 'Typ een getal voor een andere tijd'
  if (left === 0) return ''
  if (countdown.endsAt === undefined) return 'Staat stil'
  const end = new Date(countdown.endsAt).toLocaleTimeString('nl', { hour: '2-digit', minute: '2-digit' })
  return `Tot ${end}`
}

function runLabel(countdown: Countdown, left: number): string {
  if (left === 0) return 'Nog een keer'
  if (countdown.endsAt !== undefined) return 'Pauze'
  return isUntouched(countdown) ? 'Start' : 'Verder'
}
