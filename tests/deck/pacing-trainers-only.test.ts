/** Participants never see the plan: nothing of it, nor of the presenter, is in a file that they may have. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { builtKit, filesIn } from '../built-kit.ts'

const ofThePresenter = [
  'data-plan',
  'time-board',
  'catch-up',
  'Haal tijd in',
  'Begin gepland',
  'op schema',
  'zou vervallen',
  'minuten achter',
  'Einde blijft',
  'Doe dit voorstel',
  'sessieklok',
  'spreker',
  'data-wall',
  '"minimum"',
  '&quot;minimum&quot;',
]

const kit = builtKit()
const decks = filesIn(kit.participants, '-dias.html')

test('there is a deck for each session', () => {
  expect(decks).toHaveLength(12)
})

describe.each(decks)('%s', (file) => {
  test('for participants: not a word', () => {
    expect(wordsIn(join(kit.participants, file))).toEqual([])
  })

  test('for trainers: the plan, so the words are the right ones to look for', () => {
    expect(wordsIn(join(kit.usb, file))).toEqual(
      expect.arrayContaining([
        'data-plan',
        'Haal tijd in',
        'op schema',
        'Doe dit voorstel',
        'spreker',
        'data-wall',
      ]),
    )
  })
})

function wordsIn(path: string): readonly string[] {
  const page = readFileSync(path, 'utf8').toLowerCase()
  return ofThePresenter.filter((word) => page.includes(word.toLowerCase()))
}
