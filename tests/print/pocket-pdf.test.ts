/** The cards for a trainer's pocket, of every session. */
import { describe, expect, it } from 'vitest'
import { requireCourse } from '../../src/course/load-course.ts'
import type { Session } from '../../src/model/session.ts'
import { firstSentence } from '../../src/outputs/print/trainers/first-sentence.ts'
import { pocketDocument } from '../../src/outputs/print/trainers/pocket-pdf.ts'
import type { Block } from '../../src/pdf/block.ts'
import { layOut } from '../../src/pdf/lay-out.ts'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import { uaViolations } from '../pdf/ua-conditions.ts'

const course = requireCourse()

describe.each(course.sessions.map((session) => [session.number, session] as const))(
  'session %i',
  (_, session) => {
    it('has no card that is too full', () => {
      expect(layOut(pocketDocument(course, session)).problems).toEqual([])
    })

    it('has a card for the plan and at least one for each part, with every slide', () => {
      const [plan, ...cards] = cardTexts(session)
      for (const { title } of session.parts) {
        expect(plan).toContain(title)
        expect(cards.some((card) => card.includes(title))).toBe(true)
      }
      const slides = session.parts.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'trainerNote' ? [] : [block.title])),
      )
      const all = cards.join('\n')
      expect(slides.filter((title) => !all.includes(title))).toEqual([])
    })
  },
)

it('a card says from when to when', () => {
  expect(cardTexts(sessionOf(1)).map((card) => card.split('\n')[0])).toMatchInlineSnapshot(`
    [
      "Sessie 1 · ter plaatse",
      "10:00 – 10:12",
      "10:12 – 10:22",
      "10:22 – 10:37",
      "10:37 – 10:49",
      "10:49 – 11:04",
      "11:04 – 11:09",
      "11:09 – 11:22",
      "11:22 – 11:30",
    ]
  `)
})

it('a part with much in it goes on on a second card', () => {
  const cards = cardTexts(sessionOf(4)).filter((card) => card.includes('Reguleren ('))
  expect(cards.map((card) => card.split('\n').slice(0, 2))).toMatchInlineSnapshot(`
    [
      [
        "10:40 – 11:10",
        "Reguleren (1/2)",
      ],
      [
        "10:40 – 11:10",
        "Reguleren (2/2)",
      ],
    ]
  `)
})

it('meets the conditions of PDF/UA', async () => {
  const { bytes } = await renderPdf(pocketDocument(course, sessionOf(4)))
  expect(await uaViolations(bytes)).toEqual([])
})

it.each([
  ['Wacht even. Ga dan door.', 'Wacht even.'],
  ['Zeg: “Dat is zwaar.” En wacht.', 'Zeg: “Dat is zwaar.”'],
  ['Vraag: “Hoe dan?” en wacht. Ga door.', 'Vraag: “Hoe dan?” en wacht.'],
  ['Tot … uur zijn wij er. Daarna niet.', 'Tot … uur zijn wij er.'],
  ['Eén zin', 'Eén zin'],
])('the first sentence of “%s”', (text, first) => {
  expect(firstSentence(text)).toBe(first)
})

/** The words of each card, a line for each paragraph. */
function cardTexts(session: Session): string[] {
  return pocketDocument(course, session).sections.flatMap((section) =>
    section.kind === 'cards' ? section.cards.map(({ blocks }) => wordsOf(blocks).join('\n')) : [],
  )
}

function wordsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.kind === 'hanging') return wordsOf(block.blocks)
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return []
    return [block.spans.map((span) => (span.kind === 'text' ? span.text : ' ')).join('')]
  })
}

function sessionOf(number: number): Session {
  const found = course.sessions.find((session) => session.number === number)
  if (!found) throw new Error(`session ${number} is not written`)
  return found
}
