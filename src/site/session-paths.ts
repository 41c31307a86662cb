/** A page for each session that is written: what its route is called, and what it gets. */
import type { Course } from '../model/course.ts'
import type { ParticipantCourse } from '../model/participant.ts'

export function sessionPaths<C extends Course | ParticipantCourse>({ sessions }: C) {
  return sessions.map((session: C['sessions'][number]) => ({
    params: { nummer: String(session.number) },
    props: { session },
  }))
}
