/** The decks as they were built: everything that is projected is on a slide. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sessionForParticipants } from '../../src/course/for-participants.ts'
import { requireCourse } from '../../src/course/load-course.ts'
import { builtKit } from '../built-kit.ts'
import { oneBlank, pageText } from '../page-text.ts'
import { projectedTexts } from '../projected-texts.ts'

const kit = builtKit()

describe.each(requireCourse().sessions)('session $number', (session) => {
  const file = `sessie-${String(session.number).padStart(2, '0')}-dias.html`
  test.each([
    ['the trainers’ deck', join(kit.web, `sessies/${String(session.number)}/dias/index.html`)],
    ['the deck by double click', join(kit.usb, file)],
    ['the participants’ deck', join(kit.participants, file)],
  ])('every projected sentence is in %s', (_, path) => {
    const deck = pageText(path)
    const texts = projectedTexts({ sessions: [sessionForParticipants(session)] }).map(oneBlank)
    expect(texts.length).toBeGreaterThan(20)
    expect(texts.filter((text) => !deck.includes(text))).toEqual([])
  })
})
