/**
 * What trainers share besides the slide: the session's clock, and in which form the group meets. The deck's window owns
 * it and keeps it over a reload; the speaker window asks for it and says what should change.
 */
import type { Form } from '../../../model/session.ts'
import { partOfSlide } from '../pacing/plan-slides.ts'
import { fieldsOf, isClock } from '../pacing/read-clock.ts'
import { clockAfter, waitingClock, type ClockEvent, type SessionClock } from '../pacing/session-clock.ts'
import type { SessionPlan } from '../pacing/session-plan.ts'
import type { Show } from './present.ts'
import { now } from './presenter-hours.ts'
import { recall, remember } from './tab-memory.ts'

export interface SessionState {
  readonly clock: SessionClock
  readonly form: Form
}

export type Wish =
  { readonly kind: 'time'; readonly event: ClockEvent } | { readonly kind: 'form'; readonly form: Form }

export interface PresenterSession {
  readonly state: () => SessionState
  readonly change: (wish: Wish) => void
  readonly onChange: (listener: () => void) => void
}

const memoryKey = 'sessie'
/** A clock that still runs this long after the end was left running by an earlier group. */
const forgottenSeconds = 6 * 3600

/** The plan, as the page carries it for trainers. */
export function planOnPage(): SessionPlan {
  const json = document.querySelector<HTMLElement>('[data-plan]')?.dataset['plan']
  if (json === undefined) throw new Error('Deze pagina heeft geen tijdplan')
  return JSON.parse(json) as SessionPlan
}

export function readState(value: unknown): SessionState | undefined {
  const { clock, form } = fieldsOf(value)
  return isClock(clock) && (form === 'f2f' || form === 'online') ? { clock, form } : undefined
}

/** Keeps the session of this deck: another slide may mean another part. */
export function keepSession(show: Show, plan: SessionPlan): PresenterSession {
  const listeners: (() => void)[] = []
  const kept = recalled(plan)
  let state = kept ?? { clock: waitingClock(plan), form: plan.form }
  let slideId = kept && show.currentSlide().id

  const set = (next: SessionState) => {
    state = next
    remember(memoryKey, JSON.stringify(state))
    for (const listener of listeners) listener()
  }
  const happen = (event: ClockEvent) => {
    const clock = clockAfter(plan, state.clock, event, now())
    if (clock !== state.clock) set({ ...state, clock })
  }
  const follow = () => {
    const { id } = show.currentSlide()
    if (id === slideId) return
    slideId = id
    const part = partOfSlide(plan, id)
    if (part) happen({ kind: 'enter', partId: part.id })
  }
  follow()
  show.onChange(follow)

  return {
    state: () => state,
    change: (wish) => (wish.kind === 'form' ? set({ ...state, form: wish.form }) : happen(wish.event)),
    onChange: (listener) => void listeners.push(listener),
  }
}

function recalled(plan: SessionPlan): SessionState | undefined {
  const state = readState(parsed(recall(memoryKey)))
  if (state === undefined) return undefined
  const { partId, endsAt, run } = state.clock
  const forgotten = run !== 'waiting' && now() > endsAt + forgottenSeconds
  return plan.parts.some(({ id }) => id === partId) && !forgotten ? state : undefined
}

function parsed(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? 'null')
  } catch {
    return undefined
  }
}
