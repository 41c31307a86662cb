/** The course with all there is to say about it: what `loadCourse` finds, and then what would not fit on paper. */
import { loadCourse, type LoadedCourse } from '../course/load-course.ts'
import { allPdfs } from '../outputs/print/all-pdfs.ts'
import { printProblems } from '../outputs/print/print-problems.ts'

/** As `loadCourse`; lays out everything that is printed once the course itself has no errors. */
export function examineCourse(root = process.cwd()): LoadedCourse {
  const loaded = loadCourse(root)
  if (!loaded.ok) return loaded
  const printed = allPdfs(loaded.course).filter(({ repeats }) => !repeats)
  const problems = printProblems(printed.map(({ document }) => document()))
  const found = [...loaded.warnings, ...problems]
  if (found.some(({ level }) => level === 'fout')) return { ok: false, diagnostics: found }
  return { ok: true, course: loaded.course, warnings: found }
}
