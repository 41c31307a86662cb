/** `content/beelden.yaml`: the drawings, each with its file and its description. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { diagnose, type Report } from '../../diagnostics/diagnose.ts'
import type { Picture } from '../../model/course.ts'
import type { Place } from '../../model/place.ts'
import { entryId, readCatalogue, sentence } from './read-catalogue.ts'

const FILE = 'content/beelden.yaml'

const wholeNumber = 'het aantal tekeningen vóór het geheel: 1 of meer'

const schema = z.strictObject({
  id: entryId,
  bestand: sentence,
  stappen: z.int({ error: wholeNumber }).min(1, { error: wholeNumber }).optional(),
  alt: z.string({ error: 'een beschrijving van wat er te zien is' }).optional(),
  maker: sentence,
})

interface Drawing {
  readonly svg: string
  readonly viewBox: string
  readonly width: number
  readonly height: number
}

/** The pictures by id. One without a usable file or a description is reported and left out. */
export function readPictures(root: string, report: Report): ReadonlyMap<string, Picture> {
  return readCatalogue(
    root,
    FILE,
    schema,
    (written, place) => toPicture(root, written, place, report),
    report,
  )
}

function toPicture(
  root: string,
  written: z.output<typeof schema>,
  place: Place,
  report: Report,
): Picture | undefined {
  const { id, bestand: file, maker: credit } = written
  const alt = written.alt?.trim() ?? ''
  if (alt === '') report(diagnose('beeld-alt', place, { id }))
  const whole = readDrawing(root, file)
  if ('reason' in whole) {
    report(diagnose('beeld-bestand', place, { id, file, reason: whole.reason }))
    return undefined
  }
  const steps = Array.from({ length: written.stappen ?? 0 }, (_, index) => stepFile(file, index + 1))
  for (const each of steps) {
    const step = readDrawing(root, each)
    if ('reason' in step) report(diagnose('beeld-stap', place, { id, file: each, reason: step.reason }))
    else if (step.viewBox !== whole.viewBox)
      report(
        diagnose('beeld-stap', place, { id, file: each, reason: 'heeft een andere viewBox dan het geheel' }),
      )
  }
  const { svg, width, height } = whole
  return { id, place, file, alt, credit, svg, width, height, steps }
}

/** Beside the whole drawing: `beelden/golf.svg` has `beelden/golf.stap-1.svg`. */
function stepFile(file: string, step: number): string {
  return file.replace(/(?=\.svg$)|$/, `.stap-${step}`)
}

function readDrawing(root: string, file: string): Drawing | { readonly reason: string } {
  const path = join(root, 'public', file)
  if (!existsSync(path)) return { reason: 'staat er niet' }
  const svg = readFileSync(path, 'utf8')
  const box = /<svg\b[^>]*\bviewBox="\s*([\d.-]+\s+[\d.-]+\s+([\d.]+)\s+([\d.]+))\s*"/.exec(svg)
  if (!box) return { reason: 'is geen SVG met een viewBox' }
  return { svg, viewBox: box[1] ?? '', width: Number(box[2]), height: Number(box[3]) }
}
