/** The course with all there is to say about it: what `loadCourse` finds, and then what would not fit on paper. */
import { courseForParticipants } from '../course/for-participants.ts'
import { loadCourse, type LoadedCourse } from '../course/load-course.ts'
import { printProblems } from '../outputs/print/print-problems.ts'

/** As `loadCourse`; lays out everything that is printed once the course itself has no errors. */
export function examineCourse(root = process.cwd()): LoadedCourse {
  const loaded = loadCourse(root)
  if (!loaded.ok) return loaded
  const found = [...loaded.warnings, ...printProblems(courseForParticipants(loaded.course))]
  if (found.some(({ level }) => level === 'fout')) return { ok: false, diagnostics: found }
  return { ok: true, course: loaded.course, warnings: found }
}
