/** What running text refers to by id: pictures, words of the glossary, sources. `Course` fits it too. */
import type { ParticipantCourse } from '../../model/participant.ts'

export type References = Pick<ParticipantCourse, 'pictures' | 'glossary' | 'sources'>

/**
 * The entry with this id. References were checked when the course was loaded, so one that is missing here is a
 * bug in the kit.
 * @throws Error when there is no such entry.
 */
export function entry<T>(entries: ReadonlyMap<string, T>, id: string): T {
  const found = entries.get(id)
  if (found === undefined) throw new Error(`Verwijzing zonder doel kwam door de controles: ${id}`)
  return found
}
