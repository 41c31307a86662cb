/** The script of every session, as trainers hold it. */
import { describe, expect, it } from 'vitest'
import { requireCourse } from '../../src/course/load-course.ts'
import type { Course } from '../../src/model/course.ts'
import type { Part, Session } from '../../src/model/session.ts'
import { walkSession } from '../../src/model/walk.ts'
import { scriptDocument } from '../../src/outputs/print/trainers/script-pdf.ts'
import { layOut } from '../../src/pdf/lay-out.ts'
import type { Page } from '../../src/pdf/page.ts'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import { uaViolations } from '../pdf/ua-conditions.ts'
import { taggedText, withoutBlanks } from './read-workbook.ts'

const course = requireCourse()

describe.each(course.sessions.map((session) => [session.number, session] as const))(
  'session %i',
  (_, session) => {
    const { pages, problems } = layOut(scriptDocument(course, session))

    it('fits', () => {
      expect(problems).toEqual([])
      expect(pages.length).toBeLessThanOrEqual(22)
    })

    it('holds every sentence for trainers', () => {
      const text = withoutBlanks(pages.flatMap(textsOn).join(''))
      expect(trainerTexts(session).filter((value) => !text.includes(withoutBlanks(value)))).toEqual([])
    })

    it('has no page that ends with a heading, or holds next to nothing', () => {
      for (const page of pages) {
        expect(lastTag(page)).not.toMatch(/^H\d$/)
        expect(lowest(page)).toBeGreaterThan(page.height / 2)
      }
    })
  },
)

it('can be read aloud as a whole', async () => {
  const session = sessionOf(course, 11)
  const { bytes } = await renderPdf(scriptDocument(course, session))
  const text = await taggedText(bytes)
  expect(trainerTexts(session).filter((value) => !text.includes(withoutBlanks(value)))).toEqual([])
})

it.each([1, 5])('meets the conditions of PDF/UA (session %i)', async (number) => {
  const { bytes } = await renderPdf(scriptDocument(course, sessionOf(course, number)))
  expect(await uaViolations(bytes)).toEqual([])
})

describe('each part begins', () => {
  it('at ten, where nobody said when', () => {
    const unset = { ...course.group, startsAt: undefined }
    expect(partHeadings({ ...course, group: unset })).toEqual(['10:00 Eerst', '10:12 Daarna'])
  })

  it('when the group does, also late at night', () => {
    const group = { ...course.group, startsAt: 23 * 60 + 50 }
    expect(partHeadings({ ...course, group })).toEqual(['23:50 Eerst', '00:02 Daarna'])
  })
})

/** Of a session of two parts. */
function partHeadings(of: Course): string[] {
  const session = sessionOf(of, 1)
  const part = (title: string, minutes: number): Part => ({
    kind: 'part',
    place: session.place,
    id: title.toLowerCase(),
    title,
    minutes,
    minimum: minutes,
    optional: false,
    blocks: [],
  })
  const { pages } = layOut(scriptDocument(of, { ...session, parts: [part('Eerst', 12), part('Daarna', 8)] }))
  const texts = pages.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'text' && item.tag?.type === 'H2' ? [item.text] : [])),
  )
  return texts.filter((text) => /^\d\d:\d\d /.test(text))
}

function sessionOf({ sessions }: Course, number: number): Session {
  const found = sessions.find((session) => session.number === number)
  if (!found) throw new Error(`session ${number} is not written`)
  return found
}

/** Notes, aims, materials, and how to use the films. */
function trainerTexts(session: Session): string[] {
  const texts: string[] = [...session.aims, ...session.materials.map(({ text }) => text)]
  walkSession(session, (node) => {
    if (node.kind === 'text' && node.audience === 'trainer') texts.push(node.value)
  })
  const blocks = session.parts.flatMap((part) => part.blocks)
  const films = blocks.flatMap((block) => (block.kind === 'film' ? [course.films.get(block.film)] : []))
  return [...texts, ...films.flatMap((film) => (film ? [film.purpose, film.pause, film.planB] : []))]
}

function textsOn({ items }: Page): string[] {
  return items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))
}

function lastTag({ items }: Page): string {
  const last = items
    .filter((item) => item.kind === 'text' || item.kind === 'drawing' || item.kind === 'textField')
    .at(-1)
  return last?.kind === 'text' ? (last.tag?.type ?? '') : ''
}

/** How far down the page something stands. */
function lowest({ items }: Page): number {
  return Math.max(...items.map((item) => item.y + ('height' in item ? item.height : 0)))
}
