/**
 * The second half of `npm start`, on Node 24: builds the kit, serves it on this computer and opens it. Options:
 * `--poort 5000`, `--niet-openen`.
 */
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { requireCourse } from '../src/course/load-course.ts'
import { buildKit } from './build/build-kit.ts'
import { showProgress } from './build/progress.ts'
import { exitWithProblem, stopOnSignals } from './exit.ts'
import { PlainProblem } from './plain-problem.ts'
import { listen, readPort } from './serve/listen.ts'
import { listAddresses } from './serve/made-addresses.ts'
import { hasBrowser, openBrowser } from './serve/open-browser.ts'
import { createStaticServer } from './serve/static-server.ts'

const root = process.cwd()
const dist = resolve('dist')

stopOnSignals()
try {
  await start()
} catch (error) {
  exitWithProblem(error)
}

async function start(): Promise<void> {
  const { port, openWanted } = readOptions()
  console.log('De kit wordt gebouwd\n')
  const outcome = await buildKit({ root, dist, work: resolve('.build') }, showProgress(process.stdout))
  if (outcome.kind === 'mistakes') {
    throw new PlainProblem(`${outcome.report}\nVerbeter dit en start opnieuw: npm start`)
  }
  if (outcome.warnings !== undefined) console.log(`\n${outcome.warnings}`)
  const server = createStaticServer(join(dist, 'web'))
  const origin = `http://127.0.0.1:${String(await listen(server, port))}`
  console.log(`\nDe kit staat klaar\n\n${listAddresses(requireCourse(root), join(dist, 'web'), origin)}\n`)
  console.log(`  Voor een USB-stick      ${join(dist, 'usb')}`)
  console.log(`  Voor deelnemers         ${join(dist, 'deelnemers')}\n`)
  stopCleanly(() => {
    server.close()
    server.closeAllConnections()
  })
  if (openWanted && hasBrowser()) await openBrowser(`${origin}/`)
  console.log('Stoppen: Ctrl+C')
}

function readOptions(): { port: number | undefined; openWanted: boolean } {
  try {
    const { values } = parseArgs({
      options: { poort: { type: 'string' }, 'niet-openen': { type: 'boolean' } },
    })
    return { port: readPort(values.poort), openWanted: values['niet-openen'] !== true }
  } catch (error) {
    if (error instanceof PlainProblem) throw error
    throw new PlainProblem('Dit kan erachter: npm start -- --poort 5000 --niet-openen', { cause: error })
  }
}

/** Ctrl+C is how one stops it: no failure. */
function stopCleanly(close: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.removeAllListeners(signal)
    process.on(signal, () => {
      close()
      process.exit(0)
    })
  }
}
