/** The plan as trainers read it: clock times from the parts and a start time. */
import { expect, test } from 'vitest'
import { clockTime, minutesOf, partAt, timePlan, type Selection } from '../../src/outputs/shared/time-plan.ts'

const evening = {
  parts: [
    { title: 'Welkom', minutes: 12, optional: false },
    { title: 'Film', minutes: 8, optional: true },
    { title: 'Pauze', minutes: 10, optional: false },
    { title: 'Oefening', minutes: 35, optional: false },
  ],
}

function asText(start: string, selection?: Selection): string {
  return timePlan(evening, minutesOf(start) ?? 0, selection)
    .map(({ part, from, to }) => `${clockTime(from)}-${clockTime(to)} ${part.title}`)
    .join('\n')
}

test('each part starts where the one before ends', () => {
  expect(asText('10:00')).toBe(
    ['10:00-10:12 Welkom', '10:12-10:20 Film', '10:20-10:30 Pauze', '10:30-11:05 Oefening'].join('\n'),
  )
})

test('without optional parts the rest moves forward', () => {
  expect(asText('10:00', 'withoutOptional')).toBe(
    ['10:00-10:12 Welkom', '10:12-10:22 Pauze', '10:22-10:57 Oefening'].join('\n'),
  )
})

test('an evening may run past midnight', () => {
  expect(asText('23:30')).toContain('23:50-00:00 Pauze\n00:00-00:35 Oefening')
})

test.each([
  ['10:00', '09:59', undefined],
  ['10:00', '10:00', 'Welkom'],
  ['10:00', '10:12', 'Film'],
  ['10:00', '11:04', 'Oefening'],
  ['10:00', '11:05', undefined],
  ['23:30', '00:10', 'Oefening'],
])('of a session from %s, at %s it is time for %s', (start, time, title) => {
  expect(partAt(timePlan(evening, minutesOf(start) ?? 0), minutesOf(time) ?? 0)?.part.title).toBe(title)
})

test('a session without parts has no plan', () => {
  expect(timePlan({ parts: [] }, 600)).toEqual([])
})

test.each([
  ['00:00', 0],
  ['09:05', 545],
  ['23:59', 1439],
  ['24:00', undefined],
  ['9:05', 545],
  ['9.30', 570],
  ['930', undefined],
  ['', undefined],
])('%o is %o minutes after midnight', (clock, minutes) => {
  expect(minutesOf(clock)).toBe(minutes)
})
