/** The clock for exercises and turns: its arithmetic holds to the millisecond, however late it is looked at. */
import { describe, expect, test } from 'vitest'
import {
  addMinutes,
  clockText,
  countdownOf,
  isUntouched,
  leftOf,
  milestoneBetween,
  pause,
  reset,
  run,
} from '../../src/outputs/deck/client/widgets/countdown.ts'

const minute = 60_000
const begin = 1_795_000_000_000

test('what is left follows from the moment of the end', () => {
  const running = run(countdownOf(12), begin)
  expect(leftOf(running, begin + 1)).toBe(12 * minute - 1)
  expect(leftOf(running, begin + 12 * minute)).toBe(0)
  expect(leftOf(running, begin + 90 * minute)).toBe(0)
})

test('a pause of any length costs nothing', () => {
  const paused = pause(run(countdownOf(3), begin), begin + 61_500)
  expect(leftOf(paused, begin + 30 * minute)).toBe(118_500)
  expect(leftOf(run(paused, begin + 30 * minute), begin + 31 * minute)).toBe(58_500)
})

test('a reset gives back the start; after the end it runs once more from the start', () => {
  const over = run(countdownOf(2), begin)
  expect(reset(over)).toEqual(countdownOf(2))
  expect(leftOf(run(over, begin + 5 * minute), begin + 5 * minute)).toBe(2 * minute)
})

describe('a minute more or less', () => {
  test('before the start it changes the start, from 1 to 99 minutes', () => {
    expect(addMinutes(countdownOf(5), 1, begin)).toEqual(countdownOf(6))
    expect(addMinutes(countdownOf(1), -1, begin)).toEqual(countdownOf(1))
    expect(addMinutes(countdownOf(99), 1, begin)).toEqual(countdownOf(99))
    expect(isUntouched(addMinutes(countdownOf(5), -1, begin))).toBe(true)
  })

  test('while it runs or stands still it changes what is left, and not what a reset gives back', () => {
    const running = run(countdownOf(5), begin)
    const longer = addMinutes(running, 1, begin + minute)
    expect(leftOf(longer, begin + minute)).toBe(5 * minute)
    expect(leftOf(addMinutes(pause(running, begin + minute), -1, begin), begin)).toBe(3 * minute)
    expect(reset(longer)).toEqual(countdownOf(5))
  })

  test('it never goes below zero, and goes on when there was nothing left', () => {
    const running = run(countdownOf(1), begin)
    expect(leftOf(addMinutes(running, -1, begin + 1000), begin + 1000)).toBe(0)
    expect(leftOf(addMinutes(running, 1, begin + 3 * minute), begin + 3 * minute + 1000)).toBe(59_000)
  })
})

test.each([
  [0, '0:00'],
  [1, '0:01'],
  [1000, '0:01'],
  [59_001, '1:00'],
  [12 * minute, '12:00'],
  [99 * minute, '99:00'],
])('%i milliseconds read %s', (left, text) => {
  expect(clockText(left)).toBe(text)
})

test('only 5, 1 and 0 minutes are said, each once, also when ticks come late', () => {
  const said: number[] = []
  for (let left = 12 * minute; left > 0; left -= 700) {
    const milestone = milestoneBetween(left, Math.max(0, left - 700))
    if (milestone !== undefined) said.push(milestone)
  }
  expect(said).toEqual([5, 1, 0])
  expect(milestoneBetween(12 * minute, 0)).toBe(0)
  expect(milestoneBetween(5 * minute, 5 * minute - 1)).toBeUndefined()
  expect(milestoneBetween(0, 0)).toBeUndefined()
})
