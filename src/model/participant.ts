/**
 * What participants' outputs may be handed. The `?: never` properties make these types refuse their trainers'
 * counterparts: a `Session` or an `Exercise` with notes is no `ParticipantSession` and no `ParticipantBlock`.
 */
import type { Course, FilmEntry } from './course.ts'
import type { Place } from './place.ts'
import type {
  CatchUp,
  Conversation,
  Debrief,
  Exercise,
  Film,
  Homework,
  Recap,
  Reflection,
  Slide,
} from './session.ts'

type WithoutNotes<T> = Omit<T, 'notes'> & { readonly notes?: never }

export type ParticipantDebrief = WithoutNotes<Debrief>

export type ParticipantExercise = Omit<WithoutNotes<Exercise>, 'debrief'> & {
  readonly debrief: ParticipantDebrief | undefined
}

export type ParticipantBlock =
  | Slide
  | Recap
  | WithoutNotes<Conversation>
  | ParticipantExercise
  | WithoutNotes<Film>
  | WithoutNotes<Reflection>
  | WithoutNotes<Homework>

/** A part without its plan: participants never see minutes against the clock. */
export interface ParticipantPart {
  readonly kind: 'participantPart'
  readonly place: Place
  readonly id: string
  readonly title: string
  readonly blocks: readonly ParticipantBlock[]
  readonly minutes?: never
}

export interface ParticipantSession {
  readonly kind: 'participantSession'
  readonly place: Place
  readonly number: number
  readonly title: string
  readonly core: string
  readonly parts: readonly ParticipantPart[]
  readonly catchUp: CatchUp | undefined
  readonly aims?: never
  readonly materials?: never
}

/** What a participant may know of a film: not how trainers use it. */
export type ParticipantFilm = Pick<FilmEntry, 'id' | 'title' | 'url'> & {
  readonly localFile?: never
  readonly purpose?: never
  readonly pause?: never
  readonly questions?: never
  readonly planB?: never
}

export type ParticipantCourse = Omit<Course, 'kind' | 'sessions' | 'films'> & {
  readonly kind: 'participantCourse'
  readonly sessions: readonly ParticipantSession[]
  readonly films: ReadonlyMap<string, ParticipantFilm>
}
