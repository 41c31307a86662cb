/** A small course for participants, made by hand: one session with one exercise. */
import type { ParticipantCourse, ParticipantExercise } from '../../src/model/participant.ts'
import type { Place } from '../../src/model/place.ts'
import type { Paragraph } from '../../src/model/prose.ts'
import type { Handout } from '../../src/model/session.ts'

export const place: Place = { file: 'sessions/01-voorbeeld.mdx', line: 12, column: 3 }

export function prose(value: string): Paragraph<'group'> {
  return {
    kind: 'paragraph',
    audience: 'group',
    place,
    children: [{ kind: 'text', audience: 'group', place, value }],
  }
}

export function handout(more: Partial<Handout>): Handout {
  return {
    kind: 'handout',
    place,
    id: 'kaartje',
    title: 'Kaartje',
    format: 'kaart',
    copies: { per: 'person', extra: 0 },
    cards: [],
    content: [prose('Een vraag op een kaartje.')],
    ...more,
  }
}

export function sampleExercise(more: Partial<ParticipantExercise> = {}): ParticipantExercise {
  return {
    kind: 'exercise',
    place,
    id: 'luisteren',
    title: 'Luisteren',
    minutes: 10,
    tension: 'laag',
    grouping: { kind: 'groups', size: 2 },
    content: [prose('Luister naar elkaar.')],
    roles: [],
    wayOut: [],
    slides: [],
    debrief: undefined,
    worksheets: [],
    handouts: [],
    ...more,
  }
}

export function sampleCourse(exercise: ParticipantExercise): ParticipantCourse {
  return {
    kind: 'participantCourse',
    title: 'Voorbeeld',
    subtitle: 'Een cursus om te toetsen',
    group: { place, name: undefined, startsAt: undefined, dates: [] },
    houseStyle: { place, name: undefined, accent: undefined, logo: undefined },
    programme: [{ number: 1, title: 'Begin', form: 'f2f', written: true }],
    sessions: [
      {
        kind: 'participantSession',
        place,
        number: 1,
        title: 'Begin',
        core: 'We beginnen.',
        parts: [{ kind: 'participantPart', place, id: 'deel', title: 'Deel', blocks: [exercise] }],
        catchUp: undefined,
      },
    ],
    pictures: new Map(),
    films: new Map(),
    glossary: new Map(),
    sources: new Map(),
    helpLines: [],
    workbookPages: [],
  }
}
