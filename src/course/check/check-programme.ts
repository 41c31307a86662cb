/** The sessions and the programme tell the same story. */
import { basename } from 'node:path'
import { diagnose, type Report } from '../../diagnostics/diagnose.ts'
import type { Session } from '../../model/session.ts'
import { slug } from '../build/context.ts'
import type { Programme } from '../catalogues/read-catalogues.ts'

/** Reports sessions with a wrong file name, a number used twice, or a number or title that is not in the programme. */
export function checkProgramme(sessions: readonly Session[], programme: Programme, report: Report): void {
  const first = new Map<number, string>()
  for (const { number, title, place } of sessions) {
    const name = basename(place.file)
    const digits = String(number).padStart(2, '0')
    if (!new RegExp(`^${digits}-[a-z0-9-]+\\.mdx$`).test(name))
      report(diagnose('bestand-naam', place, { name, expected: `${digits}-${slug(title)}.mdx` }))
    const other = first.get(number)
    if (other !== undefined) report(diagnose('sessie-dubbel', place, { number, first: other }))
    first.set(number, place.file)
    const planned = programme.sessions.find((session) => session.number === number)
    if (!planned) report(diagnose('sessie-onverwacht', place, { number, count: programme.sessions.length }))
    else if (planned.title !== title)
      report(diagnose('sessie-titel', place, { title, planned: planned.title }))
  }
}
