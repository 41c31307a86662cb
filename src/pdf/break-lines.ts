/** Running text into lines: first fit, ragged right. Every character comes back, the blank at a line's end too. */
import type { Face } from './theme.ts'
import { textWidth } from './metrics.ts'

/** A stretch of text in one face. `'\n'` alone is a forced break. */
export interface Run {
  readonly text: string
  readonly face: Face
}

/** What of run number `run` stands on one line. */
export interface Fragment {
  readonly run: number
  readonly text: string
  readonly x: number
  readonly width: number
}

export interface Line {
  readonly fragments: readonly Fragment[]
  /** Ended by a break that was asked for, so without a blank at its end. */
  readonly forced: boolean
}

interface Atom {
  readonly run: number
  readonly text: string
  readonly width: number
}

/** Atoms that stay together, and the blanks after them. */
interface Word {
  readonly atoms: Atom[]
  readonly blanks: Atom[]
  width: number
  forced: boolean
}

/** Breaks `runs`, set in `size` points, into lines of at most `width` points; a longer word is cut. */
export function breakLines(runs: readonly Run[], size: number, width: number): Line[] {
  const lines: Line[] = []
  let atoms: Atom[] = []
  let used = 0
  const finish = (forced = false) => {
    lines.push({ fragments: joinAtoms(atoms), forced })
    atoms = []
    used = 0
  }
  for (const word of wordsOf(runs, size)) {
    if (atoms.length > 0 && used + word.width > width) finish()
    for (const atom of word.width > width ? cut(word.atoms, runs, size) : word.atoms) {
      if (atoms.length > 0 && used + atom.width > width) finish()
      atoms.push(atom)
      used += atom.width
    }
    for (const blank of word.blanks) {
      atoms.push(blank)
      used += blank.width
    }
    if (word.forced) finish(true)
  }
  if (atoms.length > 0 || lines.length === 0) finish()
  return lines
}

/** Blanks, or letters up to a hyphen or slash that may end a line (never one before a digit: 0800-0113). */
const PARTS = /\n| +|(?:[^ \n\-–/]|[-–/](?!\p{L}))*(?:[-–/](?=\p{L}))?/gu

function wordsOf(runs: readonly Run[], size: number): Word[] {
  const words: Word[] = []
  let open: Word | undefined
  const start = (): Word => {
    const word = { atoms: [], blanks: [], width: 0, forced: false }
    words.push(word)
    return word
  }
  runs.forEach(({ text, face }, run) => {
    for (const [part] of text.matchAll(PARTS)) {
      if (part === '') continue
      const atom = { run, text: part, width: part === '\n' ? 0 : textWidth(part, face, size) }
      if (part === '\n') {
        ;(open ?? start()).forced = true
        open = undefined
      } else if (part.startsWith(' ')) {
        ;(open ??= start()).blanks.push(atom)
      } else {
        if (!open || open.blanks.length > 0) open = start()
        open.atoms.push(atom)
        open.width += atom.width
        if (/\p{L}[-–/]$/u.test(part)) open = undefined
      }
    }
  })
  return words
}

/** A character with the accents on it. */
const CLUSTERS = /.\p{M}*/gsu

function cut(atoms: readonly Atom[], runs: readonly Run[], size: number): Atom[] {
  return atoms.flatMap(({ run, text }) =>
    (text.match(CLUSTERS) ?? []).map((cluster) => ({
      run,
      text: cluster,
      width: textWidth(cluster, runs[run]?.face ?? 'regular', size),
    })),
  )
}

function joinAtoms(atoms: readonly Atom[]): Fragment[] {
  const fragments: Fragment[] = []
  let x = 0
  for (const { run, text, width } of atoms) {
    const last = fragments.at(-1)
    if (last?.run === run)
      fragments[fragments.length - 1] = { ...last, text: last.text + text, width: last.width + width }
    else fragments.push({ run, text, x, width })
    x += width
  }
  return fragments
}
