/** The course as pages get it: read once in a build, and anew for every page while someone is writing. */
import { courseForParticipants } from '../course/for-participants.ts'
import { requireCourse } from '../course/load-course.ts'
import type { Course } from '../model/course.ts'
import type { ParticipantCourse } from '../model/participant.ts'

interface Courses {
  readonly course: Course
  readonly forParticipants: ParticipantCourse
}

let read: Courses | undefined

/** @throws when the course has errors, which a build has looked for before */
export function currentCourse(): Course {
  return currentCourses().course
}

/** @throws when the course has errors, which a build has looked for before */
export function currentParticipantCourse(): ParticipantCourse {
  return currentCourses().forParticipants
}

function currentCourses(): Courses {
  if (import.meta.env.PROD && read) return read
  const course = requireCourse()
  read = { course, forParticipants: courseForParticipants(course) }
  return read
}
