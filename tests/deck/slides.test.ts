/** Which slides a session becomes, in which order, and what stands above them. */
import { describe, expect, test } from 'vitest'
import { requireCourse } from '../../src/course/load-course.ts'
import { courseForParticipants } from '../../src/course/for-participants.ts'
import { labelOf } from '../../src/outputs/shared/slide-labels.ts'
import { slidesOf, type DeckSlide } from '../../src/outputs/shared/slides.ts'
import { typeSizeOf } from '../../src/outputs/deck/type-size.ts'
import { sampleForParticipants } from './sample-session.ts'

describe('a session becomes slides', () => {
  test('one for each block; an exercise gives its roles, its slides and its debrief one each', () => {
    expect(slidesOf(sampleForParticipants).map(described)).toEqual([
      'opening | sessie_3 | Sessie 3 | Een korte sessie',
      'reflectie | hoe-was-de-week | Reflectie | Hoe was de week?',
      'herhaling | wat-we-weten | Herhaling | Wat we weten',
      'gesprek | wat-denk-jij | In gesprek | Wat denk jij?',
      'oefening | luisteren | Oefening, in drietallen, 15 minuten | Luisteren',
      'rollen | luisteren_rollen | Oefening, Luisteren | Wie doet wat?',
      'beeld | let-hierop | Oefening, Luisteren | Let hierop',
      'nabespreking | luisteren-nabespreking | Nabespreking, Luisteren | Hoe was dat?',
      'oefening | tekenen | Oefening, ieder voor zich, 1 minuut | Tekenen',
      'rollen | tekenen_rollen | Oefening, Tekenen | Wie doet wat?',
      'kern | onthoud |  | Onthoud',
      'film | binnen-in-een-hoofd | Filmfragment | Binnen in een hoofd',
      'thuisopdracht | kaart | Thuisopdracht | Schrijf een kaart',
    ])
  })

  test('each knows its part; the opening stands before all parts', () => {
    expect([...new Set(slidesOf(sampleForParticipants).map(({ partId }) => partId))]).toEqual([
      undefined,
      'onderdeel-terugkijken',
      'onderdeel-samen-doen',
      'onderdeel-tot-slot',
    ])
  })

  test.each(
    courseForParticipants(requireCourse()).sessions.map((session) => [session.number, session] as const),
  )('no two slides of session %i share an address', (_, session) => {
    const ids = slidesOf(session).map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })
})

describe('few words are set large, many words smaller', () => {
  const sentence = 'Vaak gaat het vanzelf. Dan merk je er niets van.'
  test.each([
    [4, 'groot'],
    [5, 'ruim'],
    [6, 'gewoon'],
    [7, 'dicht'],
  ] as const)('%i sentences: %s', (count, size) => {
    expect(typeSizeOf(slideWith(Array.from({ length: count }, () => sentence)))).toBe(size)
  })
})

function described(slide: DeckSlide): string {
  const label = labelOf(slide)
  return [slide.kind, slide.id, label ? [label.kind, ...label.details].join(', ') : '', slide.title].join(
    ' | ',
  )
}

function slideWith(paragraphs: readonly string[]): DeckSlide {
  const place = { file: 'voorbeeld.mdx', line: 1, column: 1 }
  const group = { audience: 'group', place } as const
  return {
    kind: 'tekst',
    id: 'dia',
    title: 'Een titel',
    partId: 'deel',
    exercise: undefined,
    content: paragraphs.map((value) => ({
      ...group,
      kind: 'paragraph',
      children: [{ ...group, kind: 'text', value }],
    })),
  }
}
