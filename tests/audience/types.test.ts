/**
 * The types keep trainer text from participants. Each `@ts-expect-error` is the test: `npm run types` fails when the
 * line below it compiles. What runs here checks that nothing slips through at run time either.
 */
import { expect, test } from 'vitest'
import { courseForParticipants, sessionForParticipants } from '../../src/course/for-participants.ts'
import { requireCourse } from '../../src/course/load-course.ts'
import type { Course } from '../../src/model/course.ts'
import type { ParticipantBlock, ParticipantCourse, ParticipantSession } from '../../src/model/participant.ts'
import type { Prose } from '../../src/model/prose.ts'
import type { Block, Exercise, Session, TrainerNote } from '../../src/model/session.ts'

declare const session: Session
declare const course: Course
declare const note: TrainerNote
declare const exercise: Exercise
declare const block: Block
declare const trainerProse: Prose<'trainer'>

export function trainerTextDoesNotFit(): readonly object[] {
  // @ts-expect-error a whole session holds trainer text
  const one: ParticipantSession = session
  // @ts-expect-error a whole course holds trainer text
  const two: ParticipantCourse = course
  // @ts-expect-error a trainer note is no block for participants
  const three: ParticipantBlock = note
  // @ts-expect-error an exercise still holds its notes
  const four: ParticipantBlock = exercise
  // @ts-expect-error a block may be a trainer note
  const five: ParticipantBlock = block
  // @ts-expect-error text for trainers is no text for the group
  const six: Prose<'group'> = trainerProse
  return [one, two, three, four, five, six]
}

test('what participants get holds no node for trainers, at any depth', () => {
  const text = JSON.stringify(courseForParticipants(requireCourse()), (_, value: unknown) =>
    value instanceof Map ? [...value] : value,
  )
  expect(text).toContain('"audience":"group"')
  expect(text).not.toContain('"audience":"trainer"')
  for (const name of ['notes', 'aims', 'materials', 'minimum', 'purpose', 'pause', 'questions', 'planB'])
    expect(text).not.toContain(`"${name}":`)
})

test('a part in which only trainers have text is no part for participants', () => {
  const place = { file: 'sessions/01-voorbeeld.mdx', line: 1, column: 1 }
  const only: TrainerNote = { kind: 'trainerNote', audience: 'trainer', place, content: [] }
  const [whole] = requireCourse().sessions
  const part = { kind: 'part', place, id: 'p', title: 'P', minutes: 1, minimum: 1, optional: false } as const
  const kept = whole && sessionForParticipants({ ...whole, parts: [{ ...part, blocks: [only] }] })
  expect(kept?.parts).toEqual([])
})

test('what participants get keeps every projected block', () => {
  for (const whole of requireCourse().sessions) {
    const projected = whole.parts.flatMap(({ blocks }) =>
      blocks.flatMap((part) => ('id' in part ? [part.id] : [])),
    )
    const kept = sessionForParticipants(whole).parts.flatMap(({ blocks }) => blocks.map(({ id }) => id))
    expect(kept).toEqual(projected)
  }
})
