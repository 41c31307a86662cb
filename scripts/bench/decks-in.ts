/** The decks that are one file each, in a folder of the built kit. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Their paths, one for each session in order. */
export function decksIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('-dias.html'))
    .toSorted()
    .map((file) => join(folder, file))
}

/** The one with the most in it: what holds for this one holds for all. */
export function largestDeckIn(folder: string): string {
  const [largest] = decksIn(folder).toSorted((a, b) => statSync(b).size - statSync(a).size)
  if (largest === undefined) throw new Error(`Geen dia's in ${folder}`)
  return largest
}
