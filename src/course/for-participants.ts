/**
 * The only way from what trainers may read to what participants may read. Everything is copied by name:
 * a property that is added to the model stays out until someone lets it through here.
 */
import type { Course } from '../model/course.ts'
import type {
  ParticipantBlock,
  ParticipantCourse,
  ParticipantDebrief,
  ParticipantSession,
} from '../model/participant.ts'
import type { Block, Debrief, GroupBlock, Session } from '../model/session.ts'

/** The course without trainer notes, plan, aims, materials and ways to use the films. */
export function courseForParticipants(course: Course): ParticipantCourse {
  return {
    kind: 'participantCourse',
    title: course.title,
    subtitle: course.subtitle,
    group: course.group,
    houseStyle: course.houseStyle,
    programme: course.programme,
    sessions: course.sessions.map(sessionForParticipants),
    pictures: course.pictures,
    films: new Map([...course.films].map(([id, { title, url }]) => [id, { id, title, url }])),
    glossary: course.glossary,
    sources: course.sources,
    helpLines: course.helpLines,
    workbookPages: course.workbookPages,
  }
}

/** One session without trainer notes, plan, aims and materials, and without parts in which only trainers have text. */
export function sessionForParticipants(session: Session): ParticipantSession {
  return {
    kind: 'participantSession',
    place: session.place,
    number: session.number,
    title: session.title,
    core: session.core,
    parts: session.parts.flatMap(({ place, id, title, blocks }) => {
      const own = blocks.filter(isForGroup).map(blockForParticipants)
      return own.length > 0 ? [{ kind: 'participantPart' as const, place, id, title, blocks: own }] : []
    }),
    catchUp: session.catchUp,
  }
}

function isForGroup(block: Block): block is GroupBlock {
  return block.kind !== 'trainerNote'
}

function blockForParticipants(block: GroupBlock): ParticipantBlock {
  const { place, id, title, content } = block
  const projected = { place, id, title, content }
  switch (block.kind) {
    case 'slide':
      return { ...projected, kind: block.kind, look: block.look }
    case 'reflection':
      return { ...projected, kind: block.kind, looksBackOn: block.looksBackOn }
    case 'recap':
      return { ...projected, kind: block.kind }
    case 'conversation':
      return { ...projected, kind: block.kind, handouts: block.handouts }
    case 'film':
      return { ...projected, kind: block.kind, film: block.film, optional: block.optional }
    case 'homework':
      return { ...projected, kind: block.kind, worksheets: block.worksheets, handouts: block.handouts }
    case 'exercise':
      return {
        ...projected,
        kind: block.kind,
        minutes: block.minutes,
        tension: block.tension,
        grouping: block.grouping,
        roles: block.roles,
        wayOut: block.wayOut,
        slides: block.slides,
        debrief: block.debrief && debriefForParticipants(block.debrief),
        worksheets: block.worksheets,
        handouts: block.handouts,
      }
  }
}

function debriefForParticipants({ kind, place, id, title, content }: Debrief): ParticipantDebrief {
  return { kind, place, id, title, content }
}
