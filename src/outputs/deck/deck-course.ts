import type { ParticipantCourse } from '../../model/participant.ts'

/** What slides refer to, beyond their own text. */
export type DeckCourse = Pick<ParticipantCourse, 'title' | 'pictures' | 'glossary' | 'sources' | 'films'>
