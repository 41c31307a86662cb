/** A session's emblem: the drawing that is named after it, so that a session is recognised at a glance everywhere. */
import type { Picture } from '../../model/course.ts'
import type { References } from './references.ts'

/** The drawing `sessie-01` for session 1; undefined where nobody has drawn it. */
export function emblemOf(session: number, { pictures }: Pick<References, 'pictures'>): Picture | undefined {
  return pictures.get(`sessie-${String(session).padStart(2, '0')}`)
}
