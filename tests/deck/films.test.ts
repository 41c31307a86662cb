/** Films in the decks: what stands on the slide for all, and what only trainers have beside it. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { describe, expect, test } from 'vitest'
import { courseForParticipants } from '../../src/course/for-participants.ts'
import { requireCourse } from '../../src/course/load-course.ts'
import FilmLink from '../../src/outputs/deck/FilmLink.astro'
import FilmNotes from '../../src/outputs/deck/FilmNotes.astro'
import { filmOnSlide, notesBySlide } from '../../src/outputs/deck/notes.ts'
import { sampleSession } from './sample-session.ts'

const course = requireCourse()
const filmBlocks = course.sessions.flatMap((session) =>
  session.parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'film' ? [{ session, block }] : [])),
  ),
)

test('the course has films, so that these tests test', () => {
  expect(filmBlocks.length).toBeGreaterThan(3)
})

describe('on the slide', () => {
  test('a link that gives nothing of the deck away, and its key in words', async () => {
    const html = await slideHtml()
    expect(html).toContain('href="https://youtu.be/-eZoI1fTvc4" target="_blank" rel="noopener noreferrer"')
    expect(wordsOf(html)).toContain('M opent de film in een nieuw tabblad')
    expect(html).not.toContain('<video')
  })

  test('the trainers’ own copy, that loads only when it is played', async () => {
    const html = await slideHtml('/media/inside-out.mp4')
    expect(html).toContain('<video class="film-copy" src="/media/inside-out.mp4" controls preload="none"')
    expect(wordsOf(html)).toContain('M speelt de film, en zet hem stil')
  })
})

describe('in the script', () => {
  test('a film has its place, also without notes of its own', () => {
    expect(filmOnSlide(sampleSession, 'binnen-in-een-hoofd')?.film).toBe('inside-out')
    expect(filmOnSlide(sampleSession, 'kaart')).toBeUndefined()
    const silent = {
      ...sampleSession,
      parts: sampleSession.parts.map((part) => ({
        ...part,
        blocks: part.blocks.map((block) => (block.kind === 'film' ? { ...block, notes: [] } : block)),
      })),
    }
    expect(notesBySlide(silent).get('binnen-in-een-hoofd')).toEqual([])
  })

  test.each(filmBlocks)(
    '$block.title: what for, when to pause, what to ask, plan B',
    async ({ session, block }) => {
      const container = await AstroContainer.create()
      const html = await container.renderToString(FilmNotes, {
        props: { slideId: block.id, session, course },
      })
      const { purpose, pause, questions, planB } = course.films.get(block.film) ?? {}
      const words = wordsOf(html)
      for (const text of [purpose, pause, ...(questions ?? []), planB])
        expect(words).toContain(wordsOf(text ?? '?'))
      expect(html).toContain('data-plan-b')
    },
  )

  test('nothing at any other slide', async () => {
    const container = await AstroContainer.create()
    const props = { slideId: 'kaart', session: sampleSession, course }
    expect(wordsOf(await container.renderToString(FilmNotes, { props }))).toBe('')
  })
})

async function slideHtml(localFile?: string): Promise<string> {
  const localFilms = new Map(localFile === undefined ? [] : [['inside-out', localFile]])
  const container = await AstroContainer.create()
  return await container.renderToString(FilmLink, {
    props: { film: 'inside-out', course: { ...courseForParticipants(course), localFilms } },
  })
}

/** Text without markup, blanks and marks that HTML writes in its own way. */
function wordsOf(html: string): string {
  return html
    .replace(/<(style|script)\b[^]*?<\/\1>|<[^>]+>/g, '')
    .replace(/&[#\w]+;|["'’“”&]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
