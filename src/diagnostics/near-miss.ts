import { distance } from 'fastest-levenshtein'

/** The known word that someone probably meant, or undefined when nothing is near: at most a third of it differs. */
export function nearMiss(word: string, known: readonly string[]): string | undefined {
  const lower = word.toLowerCase()
  const ranked = known
    .map((candidate) => ({ candidate, steps: distance(lower, candidate.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps)
  const best = ranked[0]
  return best && best.steps <= Math.max(1, Math.floor(word.length / 3)) ? best.candidate : undefined
}

/** " Bedoelde je `minuten`?" or, when nothing is near, nothing. */
export function meantPerhaps(word: string, known: readonly string[]): string {
  const near = nearMiss(word, known)
  return near === undefined ? '' : ` Bedoelde je \`${near}\`?`
}
