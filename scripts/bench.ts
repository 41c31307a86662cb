/**
 * `npm run bench`: measures what the kit promises about speed and size, and prints it beside the limit. With `--typst` it
 * gets Typst from npm to compare with, in a folder of its own.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { decimal, formatFigure, median, repeat, seconds } from './bench/figure.ts'
import type { Figure } from './bench/figure.ts'
import { pdfFigures } from './bench/pdf-figures.ts'
import { runChild } from './bench/run-child.ts'
import { typstFigures } from './bench/typst-figures.ts'

const RUNS = 5
const place = mkdtempSync(resolve('node_modules/.bench-'))
const dist = join(place, 'dist')
try {
  const figures = [await measureBuild(), await measureCheck(), measureDeck(), ...(await pdfFigures(place))]
  const compared = await typstFigures(place, process.argv.includes('--typst'))
  const [processor] = cpus()
  console.log(
    `\nNode ${process.versions.node}, ${String(cpus().length)} × ${processor?.model ?? 'onbekende processor'}\n`,
  )
  for (const figure of figures) console.log(formatFigure(figure))
  if (typeof compared === 'string') console.log(`\n${compared}`)
  else for (const figure of compared) console.log(formatFigure(figure))
} finally {
  rmSync(place, { recursive: true, force: true })
}

async function measureBuild(): Promise<Figure> {
  const times = await repeat(RUNS, 0, () => void runChild('scripts/build.ts', ['--naar', dist]))
  const how = `mediaan van ${String(RUNS)}: heel proces, alle uitvoer, na installatie`
  return { name: 'Hele kit bouwen', measured: seconds(median(times)), limit: '6 s', how }
}

async function measureCheck(): Promise<Figure> {
  const times = await repeat(RUNS, 0, () => void runChild('scripts/check.ts'))
  const how = `mediaan van ${String(RUNS)}: heel proces`
  return { name: 'Alleen nakijken', measured: seconds(median(times)), limit: '1 s', how }
}

function measureDeck(): Figure {
  const deck = readFileSync(join(dist, 'usb', 'sessie-01-dias.html'), 'utf8')
  const withoutPictures = deck.replace(/data:image\/[^"')]*/g, '')
  const kilobytes = gzipSync(withoutPictures, { level: 9 }).length / 1024
  const how = 'usb/sessie-01-dias.html, lettertypen erbij, zonder data:image, gzip -9'
  return { name: 'Dia’s in één bestand', measured: `${decimal(kilobytes)} KB`, limit: '60 KB', how }
}
