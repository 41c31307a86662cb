/** `npm run verify`: the whole gate before a change is handed in. One line a step; stops at the first that fails. */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { PlainProblem } from './plain-problem.ts'
import { exitWithProblem } from './exit.ts'
import { showProgress } from './build/progress.ts'

interface Step {
  readonly label: string
  /** JavaScript file that Node runs, from the project's root. */
  readonly script: string
  readonly args: readonly string[]
}

/** What authors write keeps the lines that they gave it; some of the cases are broken on purpose. */
const authorsText = '!**/*.{mdx,yaml}'

const steps: readonly Step[] = [
  {
    label: 'Opmaak van de code',
    script: 'node_modules/prettier/bin/prettier.cjs',
    args: ['--check', '.', authorsText],
  },
  {
    label: 'Regels voor de code',
    script: 'node_modules/eslint/bin/eslint.js',
    args: ['--config', 'scripts/eslint.config.mjs', '.'],
  },
  { label: 'Typen', script: 'node_modules/astro/bin/astro.mjs', args: ['check'] },
  { label: 'De cursus zelf', script: 'scripts/check.ts', args: [] },
  { label: 'Tests', script: 'scripts/run-tests.ts', args: [] },
]

try {
  const progress = showProgress(process.stdout)
  for (const step of steps) await progress.step(step.label, () => run(step))
  console.log('\nAlles in orde.')
} catch (error) {
  exitWithProblem(error)
}

/** Throws a `PlainProblem` with all that the step said when it fails. */
async function run({ label, script, args }: Step): Promise<void> {
  const child = spawn(process.execPath, [resolve(script), ...args], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (output += String(chunk)))
  const code = await new Promise<number | null>((done, failed) => child.on('error', failed).on('close', done))
  if (code !== 0) throw new PlainProblem(`${output.trim()}\n\nNiet in orde: ${label.toLowerCase()}.`)
}
