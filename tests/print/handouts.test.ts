/** The handouts of every session that is written, and of a small one made by hand. */
import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { courseForParticipants } from '../../src/course/for-participants.ts'
import { requireCourse } from '../../src/course/load-course.ts'
import type { ParticipantExercise } from '../../src/model/participant.ts'
import { handoutsDocument, handoutsName } from '../../src/outputs/print/handouts/handouts-pdf.ts'
import { layOut } from '../../src/pdf/lay-out.ts'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import { uaViolations } from '../pdf/ua-conditions.ts'
import { handout, place, prose, sampleCourse, sampleExercise } from './sample-course.ts'

const real = courseForParticipants(requireCourse())

describe.each(real.sessions.map((session) => [handoutsName(session.number), session] as const))(
  '%s',
  (_, session) => {
    it('fits, and meets the conditions of PDF/UA', async () => {
      const { bytes, problems } = await renderPdf(handoutsDocument(real, session))
      expect(problems).toEqual([])
      expect(await uaViolations(bytes)).toEqual([])
    })
  },
)

/** For each page the headings on it. */
function headings(exercise: Partial<ParticipantExercise>): string[][] {
  return layOut(documentWith(exercise)).pages.map(({ items }) =>
    items.flatMap((item) => (item.kind === 'text' && /^H\d$/.test(item.tag?.type ?? '') ? [item.text] : [])),
  )
}

function documentWith(exercise: Partial<ParticipantExercise>) {
  const course = sampleCourse(sampleExercise(exercise))
  const [session] = course.sessions
  if (!session) throw new Error('the sample has a session')
  return handoutsDocument(course, session)
}

describe('an exercise gives', () => {
  it('a card for the exercise and one for each role, four on a page', () => {
    const roles = ['Een', 'Twee', 'Drie', 'Vier'].map(
      (title) => ({ kind: 'role', place, title, content: [prose('Doe dit.')] }) as const,
    )
    expect(headings({ roles })).toEqual([['Luisteren', 'Een', 'Twee', 'Drie'], ['Vier']])
  })

  it('four copies of a card', () => {
    expect(headings({ handouts: [handout({})] })).toEqual([['Kaartje', 'Kaartje', 'Kaartje', 'Kaartje']])
  })

  it('a page for a sheet', () => {
    expect(headings({ handouts: [handout({ format: 'blad', title: 'Blad' })] })).toEqual([['Blad']])
  })

  it('fields on copies with names of their own', async () => {
    const question = { kind: 'question', place, id: 'wat', prompt: prose('Wat?').children, lines: 2 } as const
    const course = sampleCourse(sampleExercise({ handouts: [handout({ content: [question] })] }))
    const [session] = course.sessions
    if (!session) throw new Error('the sample has a session')
    const { bytes } = await renderPdf(handoutsDocument(course, session))
    const fields = (await PDFDocument.load(bytes)).getForm().getFields()
    expect(fields.map((field) => field.getName())).toEqual([
      'sessie-01-wat',
      'sessie-01-kaart-2-wat',
      'sessie-01-kaart-3-wat',
      'sessie-01-kaart-4-wat',
    ])
  })
})
