/** What building one file shares: where it comes from, where reports go, and which names are taken. */
import { diagnose, type Report } from '../../diagnostics/diagnose.ts'
import type { Place } from '../../model/place.ts'

export interface Build {
  readonly report: Report
  /** Takes `id` for something at `place`; reports when it is taken already. Returns the id. */
  readonly claim: (id: string, place: Place) => string
}

export function startBuild(report: Report): Build {
  const taken = new Map<string, Place>()
  return {
    report,
    claim(id, place) {
      const first = taken.get(id)
      if (first) report(diagnose('id-dubbel', place, { id, first: `regel ${String(first.line)}` }))
      else taken.set(id, place)
      return id
    },
  }
}

/** "Wat is mentaliseren?" gives "wat-is-mentaliseren": for addresses and names of fields. */
export function slug(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return /^[a-z]/.test(plain) ? plain : `deel-${plain}`
}
