/** Equal shares of time, and the flip chart as text. */
import { expect, test } from 'vitest'
import { shareOf, sharesInWords } from '../../src/outputs/deck/client/widgets/equal-shares.ts'
import { readSheets, sheetsAsText } from '../../src/outputs/deck/client/widgets/flip-sheets.ts'

test.each([
  // Session 11: forty minutes, as its script reckons them.
  [6, 40, 6],
  [7, 40, 5],
  [8, 40, 5],
  [9, 40, 4],
  [10, 40, 4],
  // Short turns go by half minutes.
  [8, 30, 3.5],
  [10, 15, 1.5],
  [10, 4, 0],
])('%i people, %i minutes: %f each', (people, minutes, share) => {
  expect(shareOf(people, minutes)).toBe(share)
})

test('a share is never more than there is', () => {
  for (let people = 2; people <= 12; people++)
    for (let minutes = 1; minutes <= 99; minutes++)
      expect(shareOf(people, minutes) * people).toBeLessThanOrEqual(minutes)
})

test.each([
  [8, 40, 5, '8 × 5 minuten is 40 minuten. Er blijft niets over.'],
  [9, 40, 4, '9 × 4 minuten is 36 minuten. Er blijven 4 minuten over.'],
  [3, 4, 1, '3 × 1 minuut is 3 minuten. Er blijft 1 minuut over.'],
  [9, 32, 3.5, '9 × 3,5 minuten is 31,5 minuten. Er blijft 0,5 minuut over.'],
  [8, 40, 6, '8 × 6 minuten is 48 minuten. Dat is 8 minuten meer dan er is.'],
])('%i people, %i minutes, %f each, in words', (people, minutes, share, words) => {
  expect(sharesInWords(people, minutes, share)).toBe(words)
})

test('one sheet is saved as it is; more sheets under their numbers, empty ones left out', () => {
  expect(sheetsAsText('Sessie 1: Begin', ['een\ntwee  \n'])).toBe('Sessie 1: Begin\n\n\neen\ntwee\n')
  expect(sheetsAsText('Sessie 1: Begin', ['een', ' ', 'twee'])).toBe(
    'Sessie 1: Begin\n\n\nFlap 1\n\neen\n\n\nFlap 2\n\ntwee\n',
  )
})

test.each([
  [undefined, ['']],
  ['', ['']],
  ['geen json', ['']],
  ['{"a":1}', ['']],
  ['["een","",3]', ['een', '']],
])('what was kept as %j comes back as %j', (kept, sheets) => {
  expect(readSheets(kept)).toEqual(sheets)
})
