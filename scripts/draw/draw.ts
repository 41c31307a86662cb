// Draws the pictures of the course into public/beelden. The results are committed; this runs only when a drawing
// changes, with packages that are no part of the kit (see borrowed.ts).
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { angstGolf } from './angst-golf.ts'
import { basisemoties } from './basisemoties.ts'
import { shorten } from './borrowed.ts'
import { breukEnHerstel } from './breuk-en-herstel.ts'
import { bril } from './bril.ts'
import { buitenBinnen } from './buiten-binnen.ts'
import { checkSubset } from './check-subset.ts'
import { cultuur } from './cultuur.ts'
import type { Drawing } from './drawing.ts'
import { eigenschappen } from './eigenschappen.ts'
import { fotoBankje } from './foto-bankje.ts'
import { fotoKeuken } from './foto-keuken.ts'
import { gezichtLeeg } from './gezicht-leeg.ts'
import { groep } from './groep.ts'
import { lichaam } from './lichaam.ts'
import { mbtVorm } from './mbt-vorm.ts'
import { misverstand } from './misverstand.ts'
import { omslag } from './omslag.ts'
import { omslagpunt, omslagpuntDrempel, omslagpuntHerstel, omslagpuntSterkte } from './omslagpunt.ts'
import { primairSecundair } from './primair-secundair.ts'
import { sessie01 } from './sessie-01.ts'
import { sessie02 } from './sessie-02.ts'
import { sessie03 } from './sessie-03.ts'
import { sessie04 } from './sessie-04.ts'
import { sessie05 } from './sessie-05.ts'
import { sessie06 } from './sessie-06.ts'
import { sessie07 } from './sessie-07.ts'
import { sessie08 } from './sessie-08.ts'
import { sessie09 } from './sessie-09.ts'
import { sessie10 } from './sessie-10.ts'
import { sessie11 } from './sessie-11.ts'
import { sessie12 } from './sessie-12.ts'
import { toSvg } from './shape.ts'
import type { Shape } from './shape.ts'
import { spiegelen } from './spiegelen.ts'
import { stijlVeilig, stijlAngstig, stijlGepreoccupeerd, stijlVermijdend } from './stijlen.ts'
import { zelfdeGezicht1, zelfdeGezicht2, zelfdeGezicht3, zelfdeGezicht4 } from './zelfde-gezicht.ts'

const drawings: readonly Drawing[] = [
  buitenBinnen,
  fotoBankje,
  fotoKeuken,
  gezichtLeeg,
  omslag,
  sessie01,
  sessie02,
  sessie03,
  sessie04,
  sessie05,
  sessie06,
  sessie07,
  sessie08,
  sessie09,
  sessie10,
  sessie11,
  sessie12,
  omslagpunt,
  omslagpuntDrempel,
  omslagpuntHerstel,
  omslagpuntSterkte,
  eigenschappen,
  angstGolf,
  misverstand,
  basisemoties,
  zelfdeGezicht1,
  zelfdeGezicht2,
  zelfdeGezicht3,
  zelfdeGezicht4,
  spiegelen,
  breukEnHerstel,
  stijlVeilig,
  stijlAngstig,
  stijlGepreoccupeerd,
  stijlVermijdend,
  lichaam,
  primairSecundair,
  cultuur,
  bril,
  groep,
  mbtVorm,
]
const folder = join(import.meta.dirname, '../../public/beelden')

try {
  mkdirSync(folder, { recursive: true })
  for (const drawing of drawings) draw(drawing)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function draw(drawing: Drawing): void {
  const steps = drawing.steps?.() ?? []
  write(`${drawing.id}.svg`, drawing, drawing.shapes())
  for (const [index, shapes] of steps.entries()) write(`${drawing.id}.stap-${index + 1}.svg`, drawing, shapes)
}

function write(name: string, { width, height }: Drawing, shapes: readonly Shape[]): void {
  const svg = `${shorten(toSvg(width, height, shapes)).trim()}\n`
  const faults = checkSubset(svg)
  if (faults.length > 0) throw new Error(`${name} was not written:\n- ${faults.join('\n- ')}`)
  writeFileSync(join(folder, name), svg)
  console.log(`${name}  ${(svg.length / 1024).toFixed(1)} KB`)
}
