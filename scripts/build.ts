/**
 * `npm run build`: makes the kit in `dist`, or with `-- --naar MAP` elsewhere. Ends with 0 when it is made, 1 when a
 * person has something to mend (a mistake in the course, a full disk), 2 when the kit itself is at fault.
 */
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildKit } from './build/build-kit.ts'
import { showProgress } from './build/progress.ts'
import { exitWithProblem, stopOnSignals } from './exit.ts'

stopOnSignals()
try {
  const { values } = parseArgs({ options: { naar: { type: 'string' } } })
  const dist = resolve(values.naar ?? 'dist')
  const work = values.naar === undefined ? resolve('.build') : `${dist}.build`
  const outcome = await buildKit({ root: process.cwd(), dist, work }, showProgress(process.stdout))
  if (outcome.kind === 'mistakes') {
    console.error(`\n${outcome.report}\nEr is niets gebouwd. Wat al in ${dist} stond, is niet veranderd.`)
    process.exitCode = 1
  } else {
    if (outcome.warnings !== undefined) console.log(`\n${outcome.warnings}`)
    if (values.naar !== undefined) rmSync(work, { recursive: true })
    console.log(`\nDe kit staat in ${dist}`)
  }
} catch (error) {
  exitWithProblem(error)
}
