/** Small groups by lot. */

/** Who must not sit together, by their places in the list of names. */
export type Apart = readonly [number, number]

export type Groups<Person> = readonly (readonly Person[])[]

const mostTries = 20

/**
 * Divides the names by lot over groups of `size`; who is left over makes a group of three out of a pair, or two pairs
 * where threes do not come out. Undefined when it cannot be done with these people apart.
 * @param random gives a number from 0 up to 1, as `Math.random` does
 */
export function drawGroups(
  names: readonly string[],
  size: 2 | 3,
  apart: readonly Apart[],
  random: () => number,
): Groups<string> | undefined {
  const people = shuffle([...names.keys()], random)
  const sizes = groupSizesFor(names.length, size)
  const drawn = place(
    people,
    sizes.map(() => []),
    sizes,
    apart,
  )
  return drawn?.map((group) => group.map((person) => names[person] ?? ''))
}

/** Draws until the groups are other ones than before; where there hardly are others, the same may come back. */
export function drawUnlike(
  before: Groups<string> | undefined,
  draw: () => Groups<string> | undefined,
): Groups<string> | undefined {
  for (let tries = 1; ; tries++) {
    const groups = draw()
    if (groups === undefined || tries === mostTries || inAnyOrder(groups) !== inAnyOrder(before ?? []))
      return groups
  }
}

/** 7 in pairs: 2, 2, 3. In threes 8: 3, 3, 2; 7: 3, 2, 2. */
export function groupSizesFor(people: number, size: 2 | 3): readonly number[] {
  if (people <= 3) return [people]
  const rest = people % size
  if (size === 2) return rest === 0 ? pairs(people) : [...pairs(people - 3), 3]
  const inPairs = rest === 0 ? 0 : rest === 1 ? 4 : 2
  return [...Array<number>((people - inPairs) / 3).fill(3), ...pairs(inPairs)]
}

function pairs(people: number): readonly number[] {
  return Array<number>(people / 2).fill(2)
}

/** Seats people one by one, each in the first group that has room and suits; goes back where that leads nowhere. */
function place(
  [person, ...others]: readonly number[],
  groups: Groups<number>,
  sizes: readonly number[],
  apart: readonly Apart[],
): Groups<number> | undefined {
  if (person === undefined) return groups
  const triedEmpty = new Set<number | undefined>()
  for (const [index, group] of groups.entries()) {
    const size = sizes[index]
    if (group.length === size || mayNotJoin(person, group, apart)) continue
    // One empty group of a size is like another.
    if (group.length === 0 && triedEmpty.has(size)) continue
    if (group.length === 0) triedEmpty.add(size)
    const found = place(others, groups.with(index, [...group, person]), sizes, apart)
    if (found) return found
  }
  return undefined
}

function mayNotJoin(person: number, group: readonly number[], apart: readonly Apart[]): boolean {
  return apart.some((pair) => pair.includes(person) && pair.some((each) => group.includes(each)))
}

function inAnyOrder(groups: Groups<string>): string {
  return JSON.stringify(groups.map((group) => group.toSorted()).toSorted())
}

function shuffle<T>(all: readonly T[], random: () => number): readonly T[] {
  return all
    .map((each) => ({ each, lot: random() }))
    .toSorted((a, b) => a.lot - b.lot)
    .map(({ each }) => each)
}
