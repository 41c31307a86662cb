/** Groups by lot: everyone is in one group, no group is of an odd size, and people apart stay apart or it is said. */
import { describe, expect, test } from 'vitest'
import {
  drawGroups,
  drawUnlike,
  groupSizesFor,
  type Apart,
} from '../../src/outputs/deck/client/widgets/draw-groups.ts'
import { readPeople } from '../../src/outputs/deck/client/widgets/read-names.ts'

const names = ['Anna', 'Bram', 'Chris', 'Dewi', 'Emma', 'Farid', 'Guus', 'Hanna', 'Iris', 'Jan']
const sizes = [4, 5, 6, 7, 8, 9, 10]

test.each([
  [2, 2, [2]],
  [3, 2, [3]],
  [4, 2, [2, 2]],
  [5, 2, [2, 3]],
  [7, 2, [2, 2, 3]],
  [10, 2, [2, 2, 2, 2, 2]],
  [2, 3, [2]],
  [3, 3, [3]],
  [4, 3, [2, 2]],
  [5, 3, [3, 2]],
  [6, 3, [3, 3]],
  [7, 3, [3, 2, 2]],
  [8, 3, [3, 3, 2]],
  [9, 3, [3, 3, 3]],
  [10, 3, [3, 3, 2, 2]],
] as const)('%i people in groups of %i', (people, size, expected) => {
  expect(groupSizesFor(people, size)).toEqual(expected)
})

describe.each(sizes)('%i people', (people) => {
  const present = names.slice(0, people)

  test.each([2, 3] as const)('in groups of %i: everyone once, in groups of these sizes', (size) => {
    for (let seed = 1; seed <= 50; seed++) {
      const groups = drawGroups(present, size, [], seeded(seed)) ?? []
      expect(groups.flat().toSorted()).toEqual(present)
      expect(groups.map(({ length }) => length)).toEqual(groupSizesFor(people, size))
    }
  })

  test.each([2, 3] as const)(
    'in groups of %i: people apart are apart, or it cannot be done at all',
    (size) => {
      for (let seed = 1; seed <= 150; seed++) {
        const random = seeded(seed)
        const apart = anyPairs(people, random)
        const groups = drawGroups(present, size, apart, random)
        if (groups === undefined) expect(existsByTrying(people, size, apart)).toBe(false)
        else for (const group of groups) for (const pair of apart) expect(bothIn(group, pair)).toBe(false)
      }
    },
  )
})

test('every pair of eight people comes up about as often', () => {
  const random = seeded(7)
  const counts = new Map<string, number>()
  for (let draw = 0; draw < 2800; draw++)
    for (const group of drawGroups(names.slice(0, 8), 2, [], random) ?? []) {
      const pair = group.toSorted().join()
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
  expect(counts.size).toBe(28)
  for (const count of counts.values()) expect(Math.abs(count - 400)).toBeLessThan(80)
})

test('twelve people who may not sit together at all: said at once', () => {
  const all = Array.from({ length: 12 }, (_, index) => `naam ${index}`)
  const apart = all.flatMap((_, one) => all.slice(one + 1).map((_, other): Apart => [one, one + 1 + other]))
  expect(drawGroups(all, 3, apart, seeded(1))).toBeUndefined()
})

test('drawing again gives other groups', () => {
  const random = seeded(3)
  const draw = () => drawGroups(names.slice(0, 4), 2, [], random)
  let before = draw()
  for (let again = 0; again < 50; again++) {
    const after = drawUnlike(before, draw)
    expect(inAnyOrder(after)).not.toEqual(inAnyOrder(before))
    before = after
  }
  expect(drawUnlike([['Anna', 'Bram']], () => [['Bram', 'Anna']])).toEqual([['Bram', 'Anna']])
})

describe('what a trainer types', () => {
  test('names by line, comma or both; blanks do not matter', () => {
    expect(readPeople(' Anna, Bram\n\nChris ;Dewi,\n', '')).toEqual({
      names: ['Anna', 'Bram', 'Chris', 'Dewi'],
      apart: [],
    })
  })

  test('people apart, two or more on a line, in any case of letters', () => {
    expect(readPeople('Anna, Bram, Chris, Dewi', 'anna en DEWI\n\nBram, Chris, Anna')).toMatchObject({
      apart: [
        [0, 3],
        [1, 2],
        [1, 0],
        [2, 0],
      ],
    })
  })

  test.each([
    ['', '', /minstens twee/],
    ['Anna', '', /minstens twee/],
    [Array.from({ length: 13 }, (_, index) => `n${index}`).join(), '', /tot 12/],
    ['Anna, Bram, anna', '', /dubbel/],
    ['Anna, Bram', 'Anna, Bra', /regel 1/],
    ['Anna, Bram', '\nAnna', /regel 2/],
  ])('%j with %j apart: says so, and names nobody of it', (typed, apart, message) => {
    const people = readPeople(typed, apart)
    expect(people).toHaveProperty('problem', expect.stringMatching(message))
    expect('problem' in people && people.problem).not.toMatch(/Bram|Bra\b/)
  })
})

/** Numbers that look random and are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** From no pair to nearly all. */
function anyPairs(people: number, random: () => number): readonly Apart[] {
  const share = random()
  return Array.from({ length: people }, (_, one) => one).flatMap((one) =>
    Array.from({ length: people - one - 1 }, (_, step): Apart => [one, one + 1 + step]).filter(
      () => random() < share,
    ),
  )
}

/** Another way to find out: gives each person a group, in all ways there are. */
function existsByTrying(people: number, size: 2 | 3, apart: readonly Apart[]): boolean {
  const room = [...groupSizesFor(people, size)]
  const seats: number[] = []
  const seat = (person: number): boolean =>
    person === people ||
    room.some((free, group) => {
      if (free === 0 || apart.some(([a, b]) => b === person && seats[a] === group)) return false
      room[group] = free - 1
      seats[person] = group
      const fits = seat(person + 1)
      room[group] = free
      return fits
    })
  return seat(0)
}

function bothIn(group: readonly string[], [one, other]: Apart): boolean {
  return group.includes(names[one] ?? '') && group.includes(names[other] ?? '')
}

function inAnyOrder(groups: readonly (readonly string[])[] | undefined): readonly string[] {
  return (groups ?? []).map((group) => group.toSorted().join()).toSorted()
}
