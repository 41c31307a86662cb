/** One list of `content/*.yaml` in its shape. */
import { z } from 'zod'
import { diagnose, type Report } from '../../diagnostics/diagnose.ts'
import type { Place } from '../../model/place.ts'
import { parseYaml, shapeYaml } from '../../parse/parse-yaml.ts'
import { readSource } from '../../parse/read-source.ts'

/** Fields that lists share; each message is the Dutch phrase that says what belongs there. */
export const sentence = z.string({ error: 'een tekst' }).trim().min(1, 'een tekst die niet leeg is')
export const webAddress = z.url({ protocol: /^https$/, error: 'een webadres dat begint met https://' })
export const entryId = z
  .string({ error: 'een naam van kleine letters, cijfers en streepjes' })
  .regex(/^[a-z][a-z0-9-]*$/, 'een naam van kleine letters, cijfers en streepjes')

/** The data of `file` in the shape of `schema`; undefined after reports. */
export function readShaped<S extends z.ZodType>(root: string, file: string, schema: S, report: Report) {
  const text = readSource(root, file, report)
  const source = text === undefined ? undefined : parseYaml(text, file, report)
  const data = source && shapeYaml(source, schema, report)
  return source && data !== undefined ? { data, placeOf: source.placeOf } : undefined
}

const list = z.array(z.unknown(), { error: 'een lijst, elk stuk na een streepje' })

/**
 * A list of entries by id. `make` turns what the author wrote into the model's entry. An entry that is wrong is
 * reported and left out; the others stay.
 */
export function readCatalogue<S extends z.ZodType<{ readonly id: string }>, Entry>(
  root: string,
  file: string,
  schema: S,
  make: (written: z.output<S>, place: Place) => Entry | undefined,
  report: Report,
): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  const places = new Map<string, Place>()
  const text = readSource(root, file, report)
  const source = text === undefined ? undefined : parseYaml(text, file, report)
  const length = source && shapeYaml(source, list, report)?.length
  if (!source || length === undefined) return entries
  for (let index = 0; index < length; index++) {
    const written = shapeYaml(source, schema, report, [index])
    if (!written) continue
    const place = source.placeOf([index, 'id'])
    const first = places.get(written.id)
    if (first) report(diagnose('id-dubbel', place, { id: written.id, first: `regel ${first.line}` }))
    places.set(written.id, place)
    const entry = make(written, place)
    if (entry !== undefined) entries.set(written.id, entry)
  }
  return entries
}
