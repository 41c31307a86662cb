/** `content/groep.yaml`: the group that trainers lead now. The file may be absent, and stays out of git. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { diagnose, type Report } from '../../diagnostics/diagnose.ts'
import type { GroupSettings } from '../../model/course.ts'
import { readShaped, sentence } from './read-catalogue.ts'

const FILE = 'content/groep.yaml'

const group = z.strictObject({
  naam: sentence.max(80, 'een naam van hoogstens 80 tekens').optional(),
  begint: z
    .string({ error: 'een tijd tussen aanhalingstekens, zoals "10:00"' })
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'een tijd zoals "10:00"')
    .optional(),
  data: z
    .array(z.iso.date({ error: 'een datum tussen aanhalingstekens, zoals "2027-01-12"' }), {
      error: 'een lijst van datums, elk na een streepje',
    })
    .default([]),
})

/** @param sessions how many there are in the programme; undefined: not known, for that has mistakes */
export function readGroup(root: string, sessions: number | undefined, report: Report): GroupSettings {
  const place = { file: FILE, line: 1, column: 1 }
  const unknown: GroupSettings = { place, name: undefined, startsAt: undefined, dates: [] }
  if (!existsSync(join(root, FILE))) return unknown
  const shaped = readShaped(root, FILE, group, report)
  if (!shaped) return unknown
  const { naam: name, begint, data: dates } = shaped.data
  if (sessions !== undefined && dates.length > sessions) {
    report(diagnose('groep-datums', shaped.placeOf(['data', sessions]), { dates: dates.length, sessions }))
  }
  const [hours = 0, minutes = 0] = begint?.split(':').map(Number) ?? []
  return {
    place: name === undefined ? place : shaped.placeOf(['naam']),
    name,
    startsAt: begint === undefined ? undefined : hours * 60 + minutes,
    dates,
  }
}
