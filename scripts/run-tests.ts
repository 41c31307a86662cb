/**
 * The second half of `npm test`, on Node 24: all tests, or those whose file name contains a given word
 * (`npm test -- browser`). Ends with the line that automatic runs read: `12 passed, 0 failed`.
 */
import { startVitest, type TestModule } from 'vitest/node'
import { exitWithProblem } from './exit.ts'

interface Counts {
  passed: number
  failed: number
  skipped: number
}

try {
  const vitest = await startVitest(process.argv.slice(2), {
    config: 'tests/vitest.config.ts',
    watch: false,
    run: true,
  })
  const counts = countTests(vitest.state.getTestModules())
  // An error outside any test is a failure all the same.
  counts.failed += vitest.state.getUnhandledErrors().length
  await vitest.close()
  const skipped = counts.skipped > 0 ? `, ${String(counts.skipped)} skipped` : ''
  console.log(`\n${String(counts.passed)} passed, ${String(counts.failed)} failed${skipped}`)
  process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0)
} catch (error) {
  exitWithProblem(error)
}

/** A file that could not be read as tests has none; it counts as one that failed. */
function countTests(modules: readonly TestModule[]): Counts {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 }
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      if (state === 'pending') counts.failed++
      else counts[state]++
    }
    if (module.errors().length > 0) counts.failed++
  }
  return counts
}
