/** What a trainer typed for the draw: names, and who must not sit together; or what is wrong with it, in words. */
import type { Apart } from './draw-groups.ts'

export interface People {
  readonly names: readonly string[]
  readonly apart: readonly Apart[]
}

/** A course group has ten people at most; far beyond that, trying all groups would take long. */
const mostNames = 12

/**
 * Names stand on lines of their own or have commas between them; of people apart each line has two or more.
 * Messages name nobody: they are read on the wall.
 */
export function readPeople(namesText: string, apartText: string): People | { readonly problem: string } {
  const names = split(namesText, /[\n,;]/)
  const known = names.map(fold)
  if (names.length < 2) return { problem: 'Typ minstens twee namen.' }
  if (names.length > mostNames) return { problem: `Loten gaat tot ${mostNames} namen.` }
  if (new Set(known).size < known.length)
    return { problem: 'Er staat een naam dubbel. Geef ieder een eigen naam, zoals Anna B.' }

  const apart: Apart[] = []
  for (const [index, line] of apartText.split('\n').entries()) {
    const people = split(line, /[,;&+]| en /).map((name) => known.indexOf(fold(name)))
    if (people.length === 0) continue
    if (people.length < 2 || people.includes(-1))
      return {
        problem: `Niet samen, regel ${index + 1}: schrijf daar twee namen uit de lijst, met een komma ertussen.`,
      }
    apart.push(...pairsOf(people))
  }
  return { names, apart }
}

function split(text: string, between: RegExp): readonly string[] {
  return text
    .split(between)
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

function fold(name: string): string {
  return name.toLowerCase().normalize()
}

function pairsOf(people: readonly number[]): readonly Apart[] {
  return people.flatMap((one, index) => people.slice(index + 1).map((other): Apart => [one, other]))
}
