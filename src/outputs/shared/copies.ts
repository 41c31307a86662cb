/** How many of something to print, for a group of a given size. */
import type { Copies } from '../../model/session.ts'

/** As authors say it, and what the kit itself adds: as many as are asked for, or a few to have at hand. */
export type CopyRule = Copies | { readonly per: 'spare'; readonly extra: number }

/** A group is closed, and has this many people: at least, usually, at most. */
export const groupSizes = { least: 4, usual: 8, most: 10 } as const

/** Two trainers lead the group. */
const TRAINERS = 2

/**
 * How many to print.
 * @param people members of the group, trainers not counted
 * @param together how many people make a small group; undefined where everyone stays together
 */
export function copiesFor({ per, extra }: CopyRule, people: number, together: number | undefined): number {
  switch (per) {
    case 'person':
      return people + extra
    case 'group':
      return Math.ceil(people / (together ?? people)) + extra
    case 'trainer':
      return TRAINERS + extra
    case 'room':
      return 1 + extra
    case 'spare':
      return extra
  }
}

const inWords: Readonly<Record<CopyRule['per'], string>> = {
  person: 'één per persoon',
  group: 'één voor de hele groep',
  trainer: 'één per trainer',
  room: 'één',
  spare: 'voor wie het nodig heeft',
}

/** "één per tweetal, en 2 extra". */
export function copiesInWords({ per, extra }: CopyRule, together: number | undefined): string {
  const each =
    per === 'group' && together !== undefined ? `één per ${groupNames[together] ?? 'groepje'}` : inWords[per]
  return extra > 0 && per !== 'spare' ? `${each}, en ${String(extra)} extra` : each
}

const groupNames: Readonly<Record<number, string>> = { 2: 'tweetal', 3: 'drietal', 4: 'viertal' }
