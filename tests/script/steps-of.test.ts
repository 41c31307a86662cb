/** A part as a list of steps: which slide is on, and what trainers do meanwhile. */
import { expect, test } from 'vitest'
import type { Block, TrainerNote } from '../../src/model/session.ts'
import { stepsOf } from '../../src/outputs/shared/steps-of.ts'
import { plainText } from '../../src/outputs/shared/plain-text.ts'

const place = { file: 'sessions/01-proef.mdx', line: 1, column: 1 }

test('notes belong to the slide they follow; an exercise goes on to its slides and its debrief', () => {
  expect(
    asText([
      note('vooraf'),
      { kind: 'slide', place, id: 'dia', title: 'Een dia', look: 'tekst', content: [] },
      note('bij de dia'),
      note('nog iets bij de dia'),
      {
        kind: 'exercise',
        place,
        id: 'doen',
        title: 'Een oefening',
        minutes: 5,
        tension: 'laag',
        grouping: { kind: 'everyone' },
        content: [],
        roles: [{ kind: 'role', place, title: 'Luisteraar', content: [] }],
        wayOut: [],
        slides: [{ kind: 'slide', place, id: 'vragen', title: 'Vragen', look: 'tekst', content: [] }],
        notes: [note('bij de oefening')],
        debrief: {
          kind: 'debrief',
          place,
          id: 'na',
          title: 'Nabespreking',
          content: [],
          notes: [note('erna')],
        },
        worksheets: [],
        handouts: [],
      },
      note('tot slot'),
    ]),
  ).toBe(
    [
      '(geen dia): vooraf',
      'Een dia: bij de dia / nog iets bij de dia',
      'Een oefening + Wie doet wat? [exercise]: bij de oefening',
      'Vragen: ',
      'Nabespreking: erna / tot slot',
    ].join('\n'),
  )
})

function note(text: string): TrainerNote {
  const node = { audience: 'trainer', place } as const
  return {
    ...node,
    kind: 'trainerNote',
    content: [{ ...node, kind: 'paragraph', children: [{ ...node, kind: 'text', value: text }] }],
  }
}

function asText(blocks: readonly Block[]): string {
  return stepsOf({ blocks })
    .map(({ slides, notes, activity }) => {
      const words = notes.map(({ content }) => plainText(content.filter((each) => each.kind !== 'cue')))
      return `${slides.map(({ title }) => title).join(' + ') || '(geen dia)'}${activity ? ` [${activity.kind}]` : ''}: ${words.join(' / ')}`
    })
    .join('\n')
}
