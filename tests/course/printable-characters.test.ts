/** The list of characters that the check uses is what the fonts can really print. */
import { expect, test } from 'vitest'
import { printableCharacters } from '../../src/course/check/printable-characters.ts'
import { missingCharacters } from '../../src/pdf/font-characters.ts'

test('the list and the fonts agree on every character of the basic plane', () => {
  const differing = Array.from({ length: 0xfffe - 0x20 }, (_, step) => step + 0x20)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .filter(
      (code) =>
        printableCharacters.has(code) !== (missingCharacters(String.fromCodePoint(code)).length === 0),
    )
  expect(differing.map((code) => code.toString(16))).toEqual([])
})
