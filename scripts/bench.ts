/** `npm run bench`: measures what the kit promises about speed and size, and prints it beside the limit. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { courseForParticipants } from '../src/course/for-participants.ts'
import { requireCourse } from '../src/course/load-course.ts'
import { workbookPdf } from '../src/outputs/print/workbook/workbook-pdf.ts'

interface Figure {
  readonly name: string
  readonly measured: string
  readonly limit: string
  readonly how: string
}

const runs = 5
const place = mkdtempSync(resolve('node_modules/.bench-'))
const dist = join(place, 'dist')
try {
  const figures = [measureBuild(), measureCheck(), measureDeck(), await measureWorkbook()]
  const [processor] = cpus()
  console.log(
    `\nNode ${process.versions.node}, ${String(cpus().length)} × ${processor?.model ?? 'onbekende processor'}\n`,
  )
  for (const { name, measured, limit, how } of figures) {
    console.log(`${name.padEnd(28)} ${measured.padStart(10)}   grens ${limit.padEnd(8)} ${how}`)
  }
} finally {
  rmSync(place, { recursive: true, force: true })
}

function measureBuild(): Figure {
  const times = repeat(runs, () => runScript('scripts/build.ts', '--naar', dist))
  const how = `mediaan van ${String(runs)}: heel proces, alle uitvoer, na installatie`
  return { name: 'Hele kit bouwen', measured: seconds(median(times)), limit: '6 s', how }
}

function measureCheck(): Figure {
  const times = repeat(runs, () => runScript('scripts/check.ts'))
  return {
    name: 'Alleen nakijken',
    measured: seconds(median(times)),
    limit: '1 s',
    how: `mediaan van ${String(runs)}: heel proces`,
  }
}

function measureDeck(): Figure {
  const deck = readFileSync(join(dist, 'usb', 'sessie-01-dias.html'), 'utf8')
  const withoutPictures = deck.replace(/data:image\/[^"')]*/g, '')
  const kilobytes = gzipSync(withoutPictures, { level: 9 }).length / 1024
  const how = 'usb/sessie-01-dias.html, lettertypen erbij, zonder data:image, gzip -9'
  return { name: 'Dia’s in één bestand', measured: `${decimal(kilobytes)} KB`, limit: '60 KB', how }
}

async function measureWorkbook(): Promise<Figure> {
  const course = courseForParticipants(requireCourse())
  const times: number[] = []
  for (let run = 0; run < 12; run++) {
    const start = performance.now()
    await workbookPdf(course)
    times.push(performance.now() - start)
  }
  const warm = median(times.slice(2))
  return {
    name: 'Werkboek als pdf',
    measured: `${String(Math.round(warm))} ms`,
    limit: '400 ms',
    how: 'mediaan van 10 in een warm proces',
  }
}

/** Milliseconds of each time that `work` was done. */
function repeat(times: number, work: () => void): readonly number[] {
  return Array.from({ length: times }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
}

function runScript(script: string, ...args: readonly string[]): void {
  execFileSync(process.execPath, [script, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

function seconds(milliseconds: number): string {
  return `${decimal(milliseconds / 1000)} s`
}

function decimal(value: number): string {
  return value.toFixed(2).replace('.', ',')
}
