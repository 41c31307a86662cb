/** `npm run check`: looks through the course without building anything. Ends with 1 when there are mistakes. */
import { formatReport } from '../src/diagnostics/format-report.ts'
import { examineCourse } from '../src/site/examine-course.ts'
import { readLineFrom } from '../src/site/read-line.ts'
import { exitWithProblem } from './exit.ts'

try {
  const root = process.cwd()
  const loaded = examineCourse(root)
  const diagnostics = loaded.ok ? loaded.warnings : loaded.diagnostics
  if (diagnostics.length > 0) console.log(formatReport(diagnostics, readLineFrom(root)))
  if (loaded.ok) {
    const { length } = loaded.course.sessions
    console.log(`${String(length)} ${length === 1 ? 'sessie' : 'sessies'} nagekeken, geen fouten.`)
  }
  process.exitCode = loaded.ok ? 0 : 1
} catch (error) {
  exitWithProblem(error)
}
