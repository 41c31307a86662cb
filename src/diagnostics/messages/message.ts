import type { Diagnostic } from '../diagnostic.ts'

/** The words of one message, in Dutch. */
export type Message = Pick<Diagnostic, 'level' | 'what' | 'why' | 'remedy'>

/** "a, b of c" */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``)
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')} of ${last}`
}
