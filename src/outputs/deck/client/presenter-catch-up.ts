/** The list of what can be shorter or left out, with one button for the proposal and one for each way by itself. */
import {
  lengthsAfter,
  lengthsAsPlanned,
  rePlan,
  waysToCatchUp,
  type WayToCatchUp,
} from '../pacing/catch-up.ts'
import { minutesInWords, paceInWords, paceKind } from '../pacing/pace-words.ts'
import { paceOf } from '../pacing/pace.ts'
import type { ClockEvent, Seconds, SessionClock } from '../pacing/session-clock.ts'
import type { SessionPlan } from '../pacing/session-plan.ts'
import { hour, now } from './presenter-hours.ts'
import { button, create } from './presenter-page.ts'

export interface CatchUp {
  readonly toggle: () => void
  /** False when it was not open. */
  readonly close: () => boolean
  readonly isOpen: () => boolean
  /** Shows what is possible now; what stands there stays until the clock has changed, not only gone on. */
  readonly draw: (clock: SessionClock) => void
}

export function makeCatchUp(
  place: HTMLElement,
  plan: SessionPlan,
  tell: (event: ClockEvent) => void,
  onToggle: () => void,
): CatchUp {
  let shown = ''
  let opener: Element | null = null
  const toggle = () => {
    if (place.hidden) opener = document.activeElement
    place.hidden = !place.hidden
    shown = ''
    onToggle()
    const focused = place.hidden ? opener : place.querySelector('button')
    if (focused instanceof HTMLElement) focused.focus()
  }
  // In the deck's window Escape is a key of the show, too.
  place.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    toggle()
  })
  const take = (lengths: Seconds) => {
    toggle()
    tell({ kind: 'plan', lengths })
  }
  return {
    toggle,
    close: () => {
      const open = !place.hidden
      if (open) toggle()
      return open
    },
    isOpen: () => !place.hidden,
    draw: (clock) => {
      const next = JSON.stringify(clock)
      if (place.hidden || next === shown) return
      shown = next
      const hadFocus = place.contains(document.activeElement)
      place.replaceChildren(
        create('h2', 'Haal tijd in'),
        ...proposalOf(plan, clock, take),
        ...choicesOf(plan, clock, take),
        button('Sluiten', toggle),
      )
      if (hadFocus) place.querySelector('button')?.focus()
    },
  }
}

type Take = (lengths: Seconds) => void

function proposalOf(plan: SessionPlan, clock: SessionClock, take: Take): readonly Node[] {
  const { late, end } = paceOf(plan, clock, now())
  const state = create('p', `De groep ligt ${paceInWords(late)}. Einde ${hour(end)}.`)
  if (paceKind(late) !== 'behind') return [state]
  const { changes, short } = rePlan(plan, clock, now())
  if (changes.length === 0) return [state, create('p', 'Er valt niets meer in te korten.')]
  const after = `Dan eindig je om ${hour(clock.endsAt + short)}`
  const accept = button('Doe dit voorstel', () => take(lengthsAfter(changes)))
  accept.className = 'primary'
  return [
    state,
    create('ul', ...changes.map((way) => create('li', `${way.part.title}: ${inWords(way)}`))),
    create('p', short < 60 ? `${after}.` : `${after}: nog ${minutesInWords(short)} te laat.`),
    accept,
  ]
}

function choicesOf(plan: SessionPlan, clock: SessionClock, take: Take): readonly Node[] {
  const choices = waysToCatchUp(plan, clock, now()).map((way) => {
    const choice = button(way.part.title, () => take(lengthsAfter([way])))
    choice.append(create('span', inWords(way)))
    return create('li', choice)
  })
  const asPlanned = lengthsAsPlanned(plan, clock)
  const behind = paceKind(paceOf(plan, clock, now()).late) === 'behind'
  return [
    ...(choices.length > 0
      ? [create('h3', behind ? 'Of kies zelf' : 'Wat korter kan'), create('ul', ...choices)]
      : []),
    create('p', 'Opening, thuisopdracht en slot blijven zoals gepland.'),
    ...(asPlanned ? [button('Terug naar het eerste plan', () => take(asPlanned))] : []),
  ]
}

function inWords({ kind, to, wins }: WayToCatchUp): string {
  return `${kind === 'skip' ? 'overslaan' : `in ${minutesInWords(to)}`} (wint ${Math.trunc(wins / 60)})`
}
