/** `npm run spelling`: looks up every word of the course. Ends with 1 when there are words that no list has. */
import { formatReport } from '../src/diagnostics/format-report.ts'
import { readLineFrom } from '../src/site/read-line.ts'
import { exitWithProblem } from './exit.ts'
import { spellingProblems } from './spelling/spelling-problems.ts'

try {
  const root = process.cwd()
  const problems = await spellingProblems(root)
  console.log(
    problems.length > 0
      ? formatReport(problems, readLineFrom(root))
      : 'Alle woorden staan in een woordenlijst.',
  )
  process.exitCode = problems.length > 0 ? 1 : 0
} catch (error) {
  exitWithProblem(error)
}
