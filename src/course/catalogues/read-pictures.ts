/** `content/beelden.yaml`: the drawings, each with its file and its description. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { diagnose, type Report } from '../../diagnostics/diagnose.ts'
import type { Picture } from '../../model/course.ts'
import type { Place } from '../../model/place.ts'
import { entryId, readCatalogue, sentence } from './read-catalogue.ts'

const FILE = 'content/beelden.yaml'

const schema = z.strictObject({
  id: entryId,
  bestand: sentence,
  alt: z.string({ error: 'een beschrijving van wat er te zien is' }).optional(),
  maker: sentence,
})

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
  const path = join(root, 'public', file)
  const bad = (reason: string) => {
    report(diagnose('beeld-bestand', place, { id, file, reason }))
    return undefined
  }
  if (!existsSync(path)) {
    bad('staat er niet')
    return
  }
  const svg = readFileSync(path, 'utf8')
  const box = /<svg\b[^>]*\bviewBox="\s*[\d.-]+\s+[\d.-]+\s+([\d.]+)\s+([\d.]+)\s*"/.exec(svg)
  if (!box) {
    bad('is geen SVG met een viewBox')
    return
  }
  return { id, place, file, alt, credit, svg, width: Number(box[1]), height: Number(box[2]) }
}
