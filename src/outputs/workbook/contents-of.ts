/** What stands in the web workbook, in order, for its table of contents. */
import type { WorkbookPage } from '../../model/course.ts'
import type { ParticipantCourse } from '../../model/participant.ts'
import { workbookPlaceId, workbookSessionId } from '../shared/addresses.ts'
import { pageId } from './targets.ts'

export interface ContentsEntry {
  /** Id of the heading. */
  readonly id: string
  readonly title: string
  readonly below: readonly Omit<ContentsEntry, 'below'>[]
}

export const closingChapters = {
  glossary: { id: 'woordenlijst', title: 'Woordenlijst' },
  helpLines: { id: 'hulp', title: 'Als je nu met iemand wilt praten' },
  sources: { id: 'bronnen', title: 'Waar dit op steunt' },
} as const

export function contentsOf(course: ParticipantCourse): readonly ContentsEntry[] {
  const pages = (position: WorkbookPage['position']): readonly ContentsEntry[] =>
    course.workbookPages
      .filter((page) => page.position === position)
      .map(({ id, title }) => ({ id: pageId(id), title, below: [] }))
  return [
    ...pages('voorin'),
    ...course.sessions.map((session) => sessionEntry(session, course)),
    ...pages('achterin'),
    ...Object.values(closingChapters).map((chapter) => ({ ...chapter, below: [] })),
  ]
}

function sessionEntry(
  { number, title, parts }: ParticipantCourse['sessions'][number],
  course: ParticipantCourse,
): ContentsEntry {
  const closing = course.workbookPages.filter(({ position }) => position === 'elke-sessie')
  return {
    id: workbookSessionId(number),
    title: `${number}. ${title}`,
    below: [...parts.filter(({ blocks }) => blocks.length > 0), ...closing].map((place) => ({
      id: workbookPlaceId(number, place.id),
      title: place.title,
    })),
  }
}
