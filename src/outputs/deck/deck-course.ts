import type { ParticipantCourse } from '../../model/participant.ts'

/** What slides refer to, beyond their own text. */
export type DeckCourse = Pick<
  ParticipantCourse,
  'title' | 'houseStyle' | 'pictures' | 'glossary' | 'sources' | 'films'
> & {
  /** Addresses of the films that play from the trainers' own copy; a deck to hand out has none. */
  readonly localFilms?: ReadonlyMap<string, string>
}
