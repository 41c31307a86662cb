/** What comes from the tab's memory or from another window, read back with care. */
import type { ClockEvent, Seconds, SessionClock } from './session-clock.ts'

export function isClock(value: unknown): value is SessionClock {
  const { run, partId, since, endsAt, spent, lengths, done } = fieldsOf(value)
  return (
    (run === 'waiting' || run === 'running' || run === 'paused') &&
    typeof partId === 'string' &&
    Number.isInteger(since) &&
    Number.isInteger(endsAt) &&
    isSeconds(spent) &&
    isSeconds(lengths) &&
    Array.isArray(done)
  )
}

export function isClockEvent(value: unknown): value is ClockEvent {
  const fields = fieldsOf(value)
  return isWhole.get(fields['kind'])?.(fields) === true
}

type Fields = Readonly<Partial<Record<string, unknown>>>

const eventIsWhole: Readonly<Record<ClockEvent['kind'], (fields: Fields) => boolean>> = {
  start: ({ endsAt }) => Number.isInteger(endsAt),
  pause: () => true,
  resume: () => true,
  restart: () => true,
  enter: ({ partId }) => typeof partId === 'string',
  extend: () => true,
  plan: ({ lengths }) => isSeconds(lengths),
}
const isWhole = new Map<unknown, (fields: Fields) => boolean>(Object.entries(eventIsWhole))

function isSeconds(value: unknown): value is Seconds {
  return typeof value === 'object' && value !== null && Object.values(value).every(Number.isInteger)
}

/** The fields of an object; none where it is something else. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
