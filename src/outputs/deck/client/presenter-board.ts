/** Draws the session's clock on a board of the page, and does what its buttons say. */
import { paceInWords, paceKind, stopwatch } from '../pacing/pace-words.ts'
import { paceOf, possibleEnds, type Pace } from '../pacing/pace.ts'
import type { ClockEvent, SessionClock } from '../pacing/session-clock.ts'
import type { SessionPlan } from '../pacing/session-plan.ts'
import { keptStart } from '../../shared/kept-start.ts'
import { makeCatchUp } from './presenter-catch-up.ts'
import { hour, now, today } from './presenter-hours.ts'
import { element, write } from './presenter-page.ts'
import { announce } from './start-show.ts'

export type TimeAction = 'run' | 'startAndMove' | 'nextPart' | 'extend' | 'catchUp' | 'restart'

export interface TimeBoard {
  /** Shows this clock as it stands now. */
  readonly draw: (clock: SessionClock) => void
  /** What the buttons do; nothing where the button is not there. */
  readonly act: (action: TimeAction) => void
  /** Closes the list of ways to catch up. False when it was not open. */
  readonly close: () => boolean
}

/** @param place holds one time board and one list of ways to catch up. */
export function makeTimeBoard(
  place: HTMLElement,
  plan: SessionPlan,
  tell: (event: ClockEvent) => void,
): TimeBoard {
  let clock: SessionClock | undefined
  const catchUp = makeCatchUp(element(place, '.catch-up'), plan, tell, () => {
    if (clock) draw(clock)
  })
  const buttons = [...place.querySelectorAll<HTMLButtonElement>('[data-time-do]')]

  const draw = (next: SessionClock) => {
    clock = next
    const pace = paceOf(plan, clock, now())
    for (const [name, text] of Object.entries(wordsOf(clock, pace, plan)))
      write(element(place, `[data-time="${name}"]`), text)
    element(place, '.pace').dataset['pace'] = paceKind(pace.late)
    const progress = element(place, 'progress')
    progress.setAttribute('max', String(Math.max(1, pace.length)))
    progress.setAttribute('value', String(Math.min(pace.spent, pace.length)))
    progress.classList.toggle('over', pace.spent > pace.length)
    element(place, '.time-buttons').dataset['run'] = clock.run
    const labels = labelsOf(clock, pace, endsOf(plan, clock))
    for (const each of buttons) {
      const label = labels[each.dataset['timeDo'] ?? '']
      each.hidden = label === undefined
      if (label) write(each, label)
      if (each.dataset['timeDo'] === 'catchUp') each.setAttribute('aria-expanded', String(catchUp.isOpen()))
    }
    // Who pressed a button that is gone now, goes on from the first.
    if (buttons.some((each) => each.hidden && each === document.activeElement)) buttons[0]?.focus()
    catchUp.draw(clock)
  }
  const act = (action: TimeAction) => {
    if (clock === undefined) return
    if (action === 'catchUp') {
      if (clock.run !== 'waiting') catchUp.toggle()
      return
    }
    const event = eventOf(action, clock, plan)
    if (event === undefined) return
    announce(said[event.kind])
    tell(event)
  }
  for (const each of buttons)
    each.addEventListener('click', () => {
      const action = actions.find((name) => name === each.dataset['timeDo'])
      if (action) act(action)
    })
  return { draw, act, close: catchUp.close }
}

const actions: readonly TimeAction[] = ['run', 'startAndMove', 'nextPart', 'extend', 'catchUp', 'restart']

const said: Readonly<Record<ClockEvent['kind'], string>> = {
  start: 'De sessieklok loopt.',
  resume: 'De sessieklok loopt weer.',
  pause: 'De sessieklok staat stil.',
  restart: 'De sessieklok begint opnieuw.',
  extend: 'Vijf minuten erbij.',
  enter: '',
  plan: 'Het plan is aangepast.',
}

function wordsOf(clock: SessionClock, { part, spent, length, late, next, end }: Pace, plan: SessionPlan) {
  const waiting = clock.run === 'waiting'
  const of = length > 0 ? `van ${length / 60} min` : '· zou vervallen'
  return {
    now: hour(now()),
    part: part.title,
    spent: waiting ? `${length / 60} min` : `${stopwatch(spent)} ${of}`,
    pace: waiting
      ? `begin gepland om ${hour(plannedStart(plan))}`
      : `${clock.run === 'paused' ? 'gepauzeerd, ' : ''}${paceInWords(late)}`,
    next: next ? `Hierna${waiting ? '' : ` om ${hour(next.at)}`}: ${next.part.title}` : 'Laatste onderdeel',
    end: `Einde ${hour(waiting ? endsOf(plan, clock)[0] : end)}`,
  }
}

/** Labels of the buttons that there are now. */
function labelsOf(
  clock: SessionClock,
  { next }: Pace,
  [end, moved]: readonly [number, number?],
): Readonly<Partial<Record<string, string>>> {
  if (clock.run === 'waiting')
    return moved === undefined
      ? { run: 'Start' }
      : { run: `Start, einde blijft ${hour(end)}`, startAndMove: `Start, einde wordt ${hour(moved)}` }
  return {
    run: clock.run === 'running' ? 'Pauze' : 'Verder',
    extend: '+5 minuten',
    catchUp: 'Haal tijd in',
    ...(next?.part.slides.length === 0 && { nextPart: `Begin ${next.part.title}` }),
    ...(clock.run === 'paused' && { restart: 'Opnieuw beginnen' }),
  }
}

function eventOf(
  action: Exclude<TimeAction, 'catchUp'>,
  clock: SessionClock,
  plan: SessionPlan,
): ClockEvent | undefined {
  const [end, moved] = endsOf(plan, clock)
  const next = paceOf(plan, clock, now()).next?.part
  switch (action) {
    case 'startAndMove':
      return { kind: 'start', endsAt: moved ?? end }
    case 'run':
      if (clock.run === 'waiting') return { kind: 'start', endsAt: end }
      return { kind: clock.run === 'running' ? 'pause' : 'resume' }
    case 'nextPart':
      return next && { kind: 'enter', partId: next.id }
    case 'extend':
    case 'restart':
      return clock.run === 'waiting' ? undefined : { kind: action }
  }
}

function endsOf(plan: SessionPlan, clock: SessionClock): readonly [number, number?] {
  return possibleEnds(plan, clock, now(), plannedStart(plan))
}

/** Trainers set it on the preparation page, perhaps while this window is open. */
function plannedStart({ session, startsAt }: SessionPlan): number {
  return today(keptStart(session) ?? startsAt)
}
