/** The cards for a trainer's pocket, of every session. */
import { describe, expect, it } from 'vitest'
import { requireCourse } from '../../src/course/load-course.ts'
import type { Part, Session, Slide } from '../../src/model/session.ts'
import { firstSentence } from '../../src/outputs/print/trainers/first-sentence.ts'
import { pocketDocument } from '../../src/outputs/print/trainers/pocket-pdf.ts'
import { cautionsOf } from '../../src/outputs/shared/cautions-of.ts'
import { plainText } from '../../src/outputs/shared/plain-text.ts'
import type { Block } from '../../src/pdf/block.ts'
import { layOut } from '../../src/pdf/lay-out.ts'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import { uaViolations } from '../pdf/ua-conditions.ts'

const read = requireCourse()
const course = { ...read, group: { ...read.group, startsAt: undefined } }

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

    it('shortens no caution', () => {
      const all = cardTexts(session).join('\n')
      const sentences = cautionsOf(session).flatMap(({ cue }) => plainText(cue.content).split('\n'))
      expect(sentences.length).toBeGreaterThan(0)
      expect(sentences.filter((words) => !all.includes(words))).toEqual([])
    })
  },
)

describe('a session of two parts, one with many slides', () => {
  const { place, ...session } = sessionOf(1)
  const slides = (count: number) =>
    Array.from({ length: count }, (_, index): Slide => {
      const title = `Dia ${index + 1}`
      return { kind: 'slide', place, id: `${count}-${index}`, title, look: 'tekst', content: [] }
    })
  const part = (title: string, minutes: number, count: number): Part => ({
    kind: 'part',
    place,
    id: title.toLowerCase(),
    title,
    minutes,
    minimum: minutes - 5,
    optional: minutes > 20,
    blocks: slides(count),
  })
  const cards = cardTexts({ ...session, place, parts: [part('Kort', 15, 2), part('Lang', 30, 30)] })

  it('has a plan that says what can be shorter and what can be left out', () => {
    expect(cards[0]).toContain('Kort · 15 minuten, kan in 10')
    expect(cards[0]).toContain('Lang · 30 minuten, kan in 25 · mag vervallen')
  })

  it('says on each card from when to when, and which card it is', () => {
    expect(cards.slice(1).map((card) => card.split('\n').slice(0, 2))).toEqual([
      ['10:00 – 10:15', 'Kort'],
      ['10:15 – 10:45', 'Lang (1/2)'],
      ['10:15 – 10:45', 'Lang (2/2)'],
    ])
  })
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
    if (block.kind === 'list') return block.items.flatMap(wordsOf)
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return []
    return [block.spans.map((span) => (span.kind === 'text' ? span.text : ' ')).join('')]
  })
}

function sessionOf(number: number): Session {
  const found = course.sessions.find((session) => session.number === number)
  if (!found) throw new Error(`session ${number} is not written`)
  return found
}
