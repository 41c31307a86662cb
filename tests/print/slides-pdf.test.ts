/** Slides on paper: of every session that is written, and of a small one made by hand. */
import { describe, expect, it } from 'vitest'
import { courseForParticipants } from '../../src/course/for-participants.ts'
import { requireCourse } from '../../src/course/load-course.ts'
import type { ParticipantExercise } from '../../src/model/participant.ts'
import { slideHeight } from '../../src/outputs/print/handouts/slide-style.ts'
import { slidesDocument } from '../../src/outputs/print/handouts/slides-pdf.ts'
import { printNames } from '../../src/outputs/shared/print-list.ts'
import { slidesOf } from '../../src/outputs/shared/slides.ts'
import { layOut } from '../../src/pdf/lay-out.ts'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import { describeTags, readTags } from '../pdf/read-tags.ts'
import { uaViolations } from '../pdf/ua-conditions.ts'
import { place, prose, sampleCourse, sampleExercise } from './sample-course.ts'

const real = courseForParticipants(requireCourse())

describe.each(real.sessions.map((session) => [printNames.slides(session.number), session] as const))(
  '%s',
  (_, session) => {
    it('fits, and meets the conditions of PDF/UA', async () => {
      const { bytes, problems } = await renderPdf(slidesDocument(real, session))
      expect(problems).toEqual([])
      expect(await uaViolations(bytes)).toEqual([])
    })

    it('has three slides to a page, whole, each with its lines', () => {
      const slides = slidesOf(session)
      const { pages } = layOut(slidesDocument(real, session))
      expect(pages).toHaveLength(Math.ceil(slides.length / 3))
      for (const { items, height } of pages) {
        const frames = items.filter((item) => item.kind === 'rectangle' && item.border !== undefined)
        const lines = items.filter((item) => item.kind === 'textField')
        expect(lines.length).toBeGreaterThanOrEqual(frames.length)
        for (const frame of frames) {
          if (frame.kind !== 'rectangle') continue
          expect(frame.height).toBeGreaterThanOrEqual(slideHeight - 0.01)
          expect(frame.y + frame.height).toBeLessThan(height)
        }
      }
    })

    it('has no type below 8.5 points', () => {
      const { pages } = layOut(slidesDocument(real, session))
      const sizes = pages.flatMap(({ items }) => items.flatMap((item) => ('size' in item ? [item.size] : [])))
      expect(Math.min(...sizes)).toBe(8.5)
    })
  },
)

function sample(exercise: Partial<ParticipantExercise>) {
  const course = sampleCourse(sampleExercise(exercise))
  const [session] = course.sessions
  if (!session) throw new Error('the sample has a session')
  return [course, session] as const
}

describe('slides on paper', () => {
  const question = { kind: 'question', place, prompt: prose('Wat zie je?').children, lines: 2 } as const
  const drawing = { kind: 'drawingBox', place, prompt: prose('Teken.').children, height: 40 } as const
  const exercise: Partial<ParticipantExercise> = {
    content: [
      prose('Kijk.'),
      { ...question, id: 'een' },
      { ...drawing, id: 'twee' },
      {
        kind: 'scale',
        place,
        id: 'drie',
        prompt: prose('Hoe?').children,
        from: 'rustig',
        to: 'druk',
        steps: 5,
      },
      {
        kind: 'choice',
        place,
        id: 'vier',
        prompt: prose('Wie?').children,
        options: ['ik', 'jij'],
        multiple: false,
      },
      { kind: 'diary', place, id: 'vijf', prompt: prose('Week').children, columns: ['dag'], rows: ['ma'] },
    ],
    wayOut: [prose('Kijken mag ook.')],
    roles: [{ kind: 'role', place, title: 'Verteller', content: [prose('Je vertelt.')] }],
  }

  it('are read one by one, each with its lines after it; a field shows its question only', async () => {
    const { roots } = await readTags((await renderPdf(slidesDocument(...sample(exercise)))).bytes)
    expect(`\n${describeTags(roots)}\n`).toMatchInlineSnapshot(`
      "
      Document
        Sect
          Div
            Div
              P “Dia 1 · Sessie 1”
              H1 “Begin”
              P “We beginnen.”
          Div
            Form [veld dias-01-sessie--1]
          Div
            Div
              P “Dia 2 · Oefening · in tweetallen · 10 minuten”
              H2 “Luisteren”
              P “Kijk.”
              L
                LI
                  Lbl “1.”
                  LBody
                    P “Wat zie je?”
                LI
                  Lbl “2.”
                  LBody
                    P “Teken.”
              P “Hoe?”
              P “van ‘rustig’ tot ‘druk’”
              P “Wie?”
              L
                LI
                  Lbl “•”
                  LBody
                    P “ik”
                LI
                  Lbl “•”
                  LBody
                    P “jij”
              P “Week”
              L
                LI
                  Lbl “•”
                  LBody
                    P “dag”
              P “Kijken mag ook.”
          Div
            Form [veld dias-01-luisteren]
          Div
            Div
              P “Dia 3 · Oefening · Luisteren”
              H2 “Wie doet wat?”
              H3 “Verteller”
              P “Je vertelt.”
          Div
            Form [veld dias-01-luisteren--rollen]
      "
    `)
  })

  it('have lines with names of their own', () => {
    const { pages } = layOut(slidesDocument(...sample(exercise)))
    const fields = pages.flatMap(({ items }) => items.filter((item) => item.kind === 'textField'))
    expect(fields.map((field) => [field.name, field.description])).toEqual([
      ['dias-01-sessie--1', 'Aantekeningen bij Begin'],
      ['dias-01-luisteren', 'Aantekeningen bij Luisteren'],
      ['dias-01-luisteren--rollen', 'Aantekeningen bij Wie doet wat?'],
    ])
  })

  it('leave the rest of the last page to whoever owns the book', () => {
    const { pages } = layOut(slidesDocument(...sample({})))
    const fields = pages.flatMap(({ items }) => items.filter((item) => item.kind === 'textField'))
    expect(fields.map(({ name }) => name).at(-1)).toBe('dias-01-eigen--notities')
    expect(pages).toHaveLength(1)
  })
})
