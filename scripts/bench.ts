/**
 * `npm run bench`: measures what the kit promises about speed and size, and prints it beside the limit. With `--typst`
 * and `--marp` it gets these from npm to compare with, each in a folder of its own.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildFigures } from './bench/build-figures.ts'
import { printFigures } from './bench/figure.ts'
import { pdfFigures } from './bench/pdf-figures.ts'
import { presentingFigures } from './bench/presenting-figures.ts'
import { typstFigures } from './bench/typst-figures.ts'
import { weightFigures } from './bench/weight-figures.ts'

const { values: wanted } = parseArgs({
  options: { typst: { type: 'boolean', default: false }, marp: { type: 'boolean', default: false } },
})
const place = mkdtempSync(resolve('node_modules/.bench-'))
const dist = join(place, 'dist')
try {
  const processor = cpus()[0]?.model ?? 'onbekende processor'
  console.log(`Node ${process.versions.node}, ${String(availableParallelism())} × ${processor}`)
  printFigures('Bouwen en nakijken', await buildFigures(dist))
  printFigures('Gewicht van de dia’s', weightFigures(dist))
  printFigures('Presenteren', await presentingFigures(place, dist, wanted.marp))
  printFigures('Pdf’s', await pdfFigures(place))
  printFigures('Typst, ter vergelijking', await typstFigures(place, wanted.typst))
} finally {
  rmSync(place, { recursive: true, force: true })
}
