/** What is promised about the commands: how long a build and a check take. */
import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { median, repeat, seconds, type Figure } from './figure.ts'
import { runCommand } from './run-command.ts'

const RUNS = 5

/** @param dist where to build the kit; it stays there */
export async function buildFigures(dist: string): Promise<readonly Figure[]> {
  const built = seconds(median(await repeat(RUNS, 1, () => void runCommand('build', ['--naar', dist]))))
  const checked = seconds(median(await repeat(9, 1, () => void runCommand('check'))))
  const pdfs = readdirSync(join(dist, 'web'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.pdf'),
  )
  const cores = `${String(availableParallelism())} kernen`
  return [
    {
      name: 'Hele kit bouwen',
      measured: built,
      limit: '6 s',
      how: `mediaan van ${String(RUNS)}: heel proces zonder npm zelf, alle uitvoer, na installatie, op ${cores}`,
    },
    {
      name: 'Dia’s, draaiboeken, losse bestanden',
      measured: `< ${built}`,
      limit: '8 s',
      how: `zit in het vorige, dat ook ${String(pdfs.length)} pdf’s maakt`,
    },
    {
      name: 'Alleen nakijken',
      measured: checked,
      limit: '1 s',
      how: 'mediaan van 9: heel proces zonder npm zelf; bewaard is wat Node de vorige keer compileerde',
    },
  ]
}
