// Draws the pictures of the course into public/beelden. The results are committed; this runs only when a drawing
// changes, with packages that are no part of the kit (see borrowed.ts).
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shorten } from './borrowed.ts'
import { buitenBinnen } from './buiten-binnen.ts'
import { checkSubset } from './check-subset.ts'
import type { Drawing } from './drawing.ts'
import { fotoBankje } from './foto-bankje.ts'
import { fotoKeuken } from './foto-keuken.ts'
import { gezichtLeeg } from './gezicht-leeg.ts'
import { omslag } from './omslag.ts'
import { sessie01 } from './sessie-01.ts'
import { toSvg } from './shape.ts'

const drawings: readonly Drawing[] = [buitenBinnen, fotoBankje, fotoKeuken, gezichtLeeg, omslag, sessie01]
const folder = join(import.meta.dirname, '../../public/beelden')

try {
  mkdirSync(folder, { recursive: true })
  for (const drawing of drawings) draw(drawing)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function draw(drawing: Drawing): void {
  const svg = `${shorten(toSvg(drawing.width, drawing.height, drawing.shapes())).trim()}\n`
  const faults = checkSubset(svg)
  if (faults.length > 0) throw new Error(`${drawing.id}.svg was not written:\n- ${faults.join('\n- ')}`)
  writeFileSync(join(folder, `${drawing.id}.svg`), svg)
  console.log(`${drawing.id}.svg  ${(svg.length / 1024).toFixed(1)} KB`)
}
