/** How every command ends when it cannot go on. */
import { explainProblem } from './plain-problem.ts'

/** Shows what is the matter and ends: 1 when a person can mend it, 2 with the stack when the kit itself is at fault. */
export function exitWithProblem(error: unknown): never {
  const sentence = explainProblem(error)
  if (sentence !== undefined) {
    console.error(`\n${sentence}`)
    process.exit(1)
  }
  console.error(
    '\nFout in de kit zelf, niet in de tekst van de cursus. Geef dit door aan wie de kit onderhoudt:\n',
  )
  console.error(error)
  process.exit(2)
}

/** A broken-off command still runs its exit handlers, which clear away its lock. */
export function stopOnSignals(): void {
  process.once('SIGINT', () => process.exit(130))
  process.once('SIGTERM', () => process.exit(143))
}
