/** Which characters the kit cannot print, known without laying anything out: for checks on the source. */
import type { Face } from './theme.ts'
import { characterMetrics, isDrawnAsIs, isMark, printableText } from './metrics.ts'

const faces: readonly Face[] = ['regular', 'bold', 'italic', 'boldItalic']

const replaced = new Set(['\u00a0', '\u202f', '\u2011'])

/**
 * Each character of `text` that a face of the typeface lacks, once, in order. So is an accent that makes no letter with
 * what it follows: it would be drawn beside it.
 */
export function missingCharacters(text: string): string[] {
  const printable = printableText(text)
  if (faces.every((face) => isDrawnAsIs(printable, face))) return []
  const missing = new Set<string>()
  let follows = false
  for (const character of printable) {
    const mark = isMark(character)
    const isLacking = faces.some((face) => !characterMetrics(character, face))
    if (!replaced.has(character) && (isLacking || (mark && follows))) missing.add(character)
    follows ||= !mark
  }
  return [...missing]
}
