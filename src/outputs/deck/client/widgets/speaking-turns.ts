/** Time to speak, shared out equally: one turn after another, with a quiet clock. Nobody's name is needed. */
import type { Show } from '../present.ts'
import { announce } from '../start-show.ts'
import { keptClock, makeClock, showDigits } from './clock.ts'
import { clockText, countdownOf, isUntouched, reset, type Countdown } from './countdown.ts'
import { shareOf, sharesInWords } from './equal-shares.ts'
import { exerciseFrom } from './exercise-of.ts'
import { findSheet, onAct, partOf, toggleSheet } from './sheets.ts'

const lastMilliseconds = 60_000

/** Returns what its key does. */
export function speakingTurns(show: Show): () => void {
  const key = 'beurten'
  const sheet = findSheet(key)
  const form = partOf(sheet, 'form', HTMLFormElement)
  const people = partOf(form, 'people', HTMLInputElement)
  const minutes = partOf(form, 'minutes', HTMLInputElement)
  const share = partOf(form, 'share', HTMLInputElement)
  const sum = partOf(form, 'sum', HTMLElement)
  const turns = partOf(sheet, 'turns', HTMLElement)
  const title = partOf(turns, 'turn', HTMLElement)
  const words = partOf(turns, 'words', HTMLElement)
  const digits = partOf(turns, 'digits', HTMLElement)
  const runButton = partOf(turns, 'run', HTMLElement)
  const nextButton = partOf(turns, 'next', HTMLElement)
  const corner = partOf(document, 'beurt-klein', HTMLElement)

  const kept = keptClock(key)
  /** Turns are counted from 1; 0 before the first and after the last. */
  let [turn = 0, of = 0] = kept?.note.map(Number) ?? []
  let exerciseId: string | undefined

  const clock = makeClock(kept?.countdown ?? countdownOf(1), {
    key,
    note: () => (turn > 0 ? [turn, of].map(String) : undefined),
    paint: (countdown, left) => {
      const said = endInWords(countdown, left)
      form.hidden = turn > 0
      turns.hidden = corner.hidden = turn === 0
      title.textContent = `Beurt ${turn} van ${of}`
      words.textContent = said
      showDigits(digits, clockText(left))
      digits.ariaLabel = clockText(left)
      const short = `Beurt ${turn} · ${said || clockText(left)}`
      showDigits(corner, short)
      corner.ariaLabel = `${short}, groot tonen`
      runButton.textContent = countdown.endsAt !== undefined && left > 0 ? 'Pauze' : 'Start'
      nextButton.textContent = turn < of ? 'Volgende beurt' : 'Iedereen is geweest'
    },
    reached: (milestone) => {
      if (milestone < 5) announce(words.textContent)
    },
  })
  /** Each turn waits until someone starts it: there is time to breathe between two. */
  const goTo = (next: number, countdown: Countdown) => {
    turn = next > of ? 0 : next
    clock.set(countdown)
    ;(turn > 0 ? runButton : people).focus()
  }
  const addUp = () => {
    sum.textContent = form.checkValidity()
      ? sharesInWords(people.valueAsNumber, minutes.valueAsNumber, share.valueAsNumber)
      : 'Vul getallen in. Een beurt duurt minstens een halve minuut.'
  }
  const divide = () => {
    share.value = String(shareOf(people.valueAsNumber, minutes.valueAsNumber))
    addUp()
  }
  divide()
  people.addEventListener('input', divide)
  minutes.addEventListener('input', divide)
  share.addEventListener('input', addUp)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    of = people.valueAsNumber
    goTo(1, countdownOf(share.valueAsNumber))
  })
  onAct(sheet, {
    run: clock.toggle,
    previous: () => goTo(Math.max(1, turn - 1), reset(clock.countdown())),
    next: () => goTo(turn + 1, reset(clock.countdown())),
    stop: () => goTo(0, reset(clock.countdown())),
  })

  return () =>
    toggleSheet(sheet, () => {
      const exercise = exerciseFrom(show.currentSlide())
      if (exercise && exercise.id !== exerciseId) {
        exerciseId = exercise.id
        minutes.value = String(exercise.minutes)
        divide()
      }
      ;(turn > 0 ? runButton : people).focus()
    })
}

/** The end of a turn in words, as on the cards that trainers hold up. */
function endInWords(countdown: Countdown, left: number): string {
  if (left === 0) return 'Rond rustig af'
  return left <= lastMilliseconds && countdown.full > lastMilliseconds && !isUntouched(countdown)
    ? 'Nog één minuut'
    : ''
}
