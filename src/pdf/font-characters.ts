/** Which characters the kit cannot print, known without laying anything out: for checks on the source. */
import type { Face } from './theme.ts'
import { characterMetrics, printableText } from './metrics.ts'

const faces: readonly Face[] = ['regular', 'bold', 'italic', 'boldItalic']

const replaced = new Set(['\u00a0', '\u202f', '\u2011'])

/** Each character of `text` that a face of the typeface lacks, once, in order. */
export function missingCharacters(text: string): string[] {
  const missing = new Set<string>()
  for (const character of printableText(text)) {
    if (!replaced.has(character) && faces.some((face) => !characterMetrics(character, face))) {
      missing.add(character)
    }
  }
  return [...missing]
}
