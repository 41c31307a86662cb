/** The script follows the slides, and none of it gets lost on the way. */
import { describe, expect, test } from 'vitest'
import { requireCourse } from '../../src/course/load-course.ts'
import { sessionForParticipants } from '../../src/course/for-participants.ts'
import type { Session, TrainerNote } from '../../src/model/session.ts'
import { walkSession } from '../../src/model/walk.ts'
import { notesBySlide, reachOf, slidesReading } from '../../src/outputs/deck/notes.ts'
import { slidesOf } from '../../src/outputs/shared/slides.ts'
import { plainText } from '../../src/outputs/shared/plain-text.ts'
import { sampleForParticipants, sampleSession } from './sample-session.ts'

test('each note stands at the slide that is on the wall when it is needed', () => {
  const notes = [...notesBySlide(sampleSession)].flatMap(([id, of]) =>
    of.map((note) => `${id} | ${textOf(note)}`),
  )
  expect(notes).toEqual([
    'sessie_3 | N1: er staat nog niets op de muur.',
    'hoe-was-de-week | N2: opent de reflectie.',
    'hoe-was-de-week | N3: hoort bij de reflectie.',
    'wat-we-weten | N4: na de herhaling.',
    'wat-we-weten | N5: de herhaling staat er nog.',
    'luisteren | N6: hoort bij de oefening.',
    'luisteren-nabespreking | N7: hoort bij de nabespreking.',
    'luisteren-nabespreking | N8: na de oefening.',
    'tekenen_rollen | N9: na een oefening zonder nabespreking.',
    'binnen-in-een-hoofd | N10: hoort bij de film.',
    'kaart | N11: hoort bij de opdracht.',
  ])
})

describe('a slide without notes', () => {
  const notes = notesBySlide(sampleSession)
  const slides = slidesOf(sampleForParticipants)
  const reading = (id: string) => slidesReading(id, slides, notes)

  test('of an exercise keeps the script of the exercise at hand', () => {
    expect(reading('luisteren').map(({ id }) => id)).toEqual([
      'wat-denk-jij',
      'luisteren',
      'luisteren_rollen',
      'let-hierop',
    ])
  })

  test('shows the notes that follow in its part, and no others', () => {
    expect(reading('wat-we-weten').map(({ id }) => id)).toEqual(['wat-we-weten'])
    expect(reading('binnen-in-een-hoofd').map(({ id }) => id)).toEqual(['onthoud', 'binnen-in-een-hoofd'])
  })

  test('says at which slides its notes are read', () => {
    expect(reachOf(reading('luisteren'), slides)).toBe('Bij dia 4 tot en met 7')
    expect(reachOf(reading('binnen-in-een-hoofd'), slides)).toBe('Bij dia 11 en 12')
  })
})

describe.each(
  [sampleSession, ...requireCourse().sessions].map((session) => [session.title, session] as const),
)('%s', (_, session) => {
  test('every note has one place, in the order of the session', () => {
    expect([...notesBySlide(session).values()].flat()).toEqual(notesIn(session))
  })

  test('every slide has something to read', () => {
    const notes = notesBySlide(session)
    const slides = slidesOf(sessionForParticipants(session))
    const read = new Set([...notes.keys()].flatMap((id) => slidesReading(id, slides, notes)))
    expect(slides.filter((slide) => !read.has(slide)).map(({ id }) => id)).toEqual([])
  })

  test('every place is a slide', () => {
    const ids = slidesOf(sessionForParticipants(session)).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([...notesBySlide(session).keys()]))
  })
})

function notesIn(session: Session): readonly TrainerNote[] {
  const notes: TrainerNote[] = []
  walkSession(session, (node) => {
    if (node.kind === 'trainerNote') notes.push(node)
  })
  return notes.toSorted((a, b) => a.place.line - b.place.line)
}

function textOf(note: TrainerNote): string {
  return note.content
    .map((each) => (each.kind === 'cue' ? plainText(each.content) : plainText([each])))
    .join(' ')
}
