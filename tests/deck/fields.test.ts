/** Fields on the wall: what is asked, without the room to answer. */
import { describe, expect, test } from 'vitest'
import type { Diary, DrawingBox, Field, Question } from '../../src/model/field.ts'
import type { Place } from '../../src/model/place.ts'
import type { Content } from '../../src/model/session.ts'
import { contentRuns } from '../../src/outputs/deck/content-runs.ts'
import { typeSizeOf } from '../../src/outputs/deck/type-size.ts'

const place: Place = { file: 'sessie.mdx', line: 1, column: 1 }
const asked = (id: string, value: string): Pick<Field, 'id' | 'place' | 'prompt'> => ({
  id,
  place,
  prompt: [{ kind: 'text', audience: 'group', place, value }],
})
const question: Question = { kind: 'question', ...asked('v', 'Wat zag je?'), lines: 3 }
const box: DrawingBox = { kind: 'drawingBox', ...asked('t', 'Teken je plek.'), height: 80 }
const diary = (columns: readonly string[]): Diary => ({
  kind: 'diary',
  ...asked('d', 'Wat voelde je?'),
  columns,
  rows: ['maandag'],
})

test('what is to be drawn stands among the questions; a diary by itself', () => {
  const runs = contentRuns([question, box, diary(['Gevoel']), box])
  expect(runs.map((run) => (run.kind === 'questions' ? run.questions.length : run.kind))).toEqual([
    2,
    'diary',
    1,
  ])
})

describe('a diary takes the room of its words and of its sketch', () => {
  const long = 'Waar in mijn lichaam, en wanneer merkte ik dat?'
  test.each([
    [[diary(['Gevoel', 'Waar?'])], 'groot'],
    [[diary([long, long, long, long])], 'ruim'],
    [[question, diary([long, long, long, long])], 'gewoon'],
  ] as const)('%#', (content, size) => {
    expect(typeSizeOf(slideWith(content))).toBe(size)
  })
})

function slideWith(content: readonly Content[]) {
  return { kind: 'tekst', id: 'dia', title: 'Dia', partId: 'deel', content, exercise: undefined } as const
}
