/** What is asked of every PDF that the kit makes of the real course. */
import { readTags, textBelow } from '../pdf/read-tags.ts'

/** All tagged text in reading order, every blank left out: lines and pages break where they like. */
export async function taggedText(bytes: Uint8Array): Promise<string> {
  const { roots } = await readTags(bytes)
  return withoutBlanks(roots.map(textBelow).join(''))
}

export function withoutBlanks(text: string): string {
  return text.replace(/[\s\u00a0\u00ad]+/g, '')
}
