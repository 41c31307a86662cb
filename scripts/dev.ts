/**
 * `npm run dev`: the kit while one writes. Every save shows at once; a mistake in the course shows as a page and goes
 * away with the next good save. Option: `--poort 5000`.
 */
import { parseArgs } from 'node:util'
import { exitWithProblem } from './exit.ts'
import { readPort } from './serve/listen.ts'

process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true'
try {
  const { values } = parseArgs({ options: { poort: { type: 'string' } } })
  const { dev } = await import('astro')
  const server = await dev({
    root: process.cwd(),
    logLevel: 'warn',
    server: { port: readPort(values.poort) ?? 4321 },
  })
  console.log(
    `Schrijf maar: http://127.0.0.1:${String(server.address.port)}/ volgt elke keer dat je opslaat.\nStoppen: Ctrl+C`,
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.stop().then(() => process.exit(0)))
  }
} catch (error) {
  exitWithProblem(error)
}
