/** Everything the sessions refer to: films, words, sources, help lines, and the programme itself. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Report } from '../../diagnostics/diagnose.ts'
import type { FilmEntry, GlossaryEntry, HelpLine, SourceEntry } from '../../model/course.ts'
import type { Form } from '../../model/session.ts'
import { entryId, readCatalogue, readShaped, sentence, webAddress } from './read-catalogue.ts'

const film = z.strictObject({
  id: entryId,
  titel: sentence,
  adres: webAddress,
  doel: sentence,
  stilzetten: sentence,
  vragen: z.array(sentence).min(1, 'minstens één vraag'),
  planb: sentence,
})

export function readFilms(root: string, report: Report): ReadonlyMap<string, FilmEntry> {
  return readCatalogue(
    root,
    'content/films.yaml',
    film,
    ({ id, titel, adres, doel, stilzetten, vragen, planb }, place) => ({
      id,
      place,
      title: titel,
      url: adres,
      purpose: doel,
      pause: stilzetten,
      questions: vragen,
      planB: planb,
      localFile: localFilm(root, id),
    }),
    report,
  )
}

/** A film that a trainer put in `public/media/` under its id; browsers play these two kinds. */
function localFilm(root: string, id: string): string | undefined {
  return ['mp4', 'webm']
    .map((kind) => `media/${id}.${kind}`)
    .find((file) => existsSync(join(root, 'public', file)))
}

const term = z.strictObject({ id: entryId, begrip: sentence, uitleg: sentence })

export function readGlossary(root: string, report: Report): ReadonlyMap<string, GlossaryEntry> {
  return readCatalogue(
    root,
    'content/begrippen.yaml',
    term,
    ({ id, begrip, uitleg }, place) => ({ id, place, term: begrip, explanation: uitleg }),
    report,
  )
}

const source = z.strictObject({ id: entryId, kort: sentence, volledig: sentence })

export function readSources(root: string, report: Report): ReadonlyMap<string, SourceEntry> {
  return readCatalogue(
    root,
    'content/bronnen.yaml',
    source,
    ({ id, kort, volledig }, place) => ({ id, place, short: kort, full: volledig }),
    report,
  )
}

const helpLine = z.strictObject({
  land: z.enum(['NL', 'BE'], { error: '`NL` of `BE`' }),
  naam: sentence,
  telefoon: sentence,
  adres: webAddress.optional(),
  uitleg: sentence,
  nagekeken: z.iso.date({ error: 'een datum tussen aanhalingstekens, zoals "2026-11-21"' }).optional(),
})

export function readHelpLines(root: string, report: Report): readonly HelpLine[] {
  const list = z.array(helpLine, { error: 'een lijst, elk stuk na een streepje' })
  const shaped = readShaped(root, 'content/hulplijnen.yaml', list, report)
  return (shaped?.data ?? []).map(({ land, naam, telefoon, adres, uitleg, nagekeken }, index) => ({
    place: shaped?.placeOf([index]) ?? { file: 'content/hulplijnen.yaml', line: 1, column: 1 },
    country: land,
    name: naam,
    phone: telefoon,
    url: adres,
    note: uitleg,
    checked: nagekeken,
  }))
}

const programme = z.strictObject({
  titel: sentence,
  ondertitel: sentence,
  sessies: z
    .array(
      z.strictObject({ titel: sentence, vorm: z.enum(['f2f', 'online'], { error: '`f2f` of `online`' }) }),
      {
        error: 'een lijst van sessies, elk na een streepje',
      },
    )
    .min(1, 'minstens één sessie'),
})

export interface Programme {
  readonly title: string
  readonly subtitle: string
  readonly sessions: readonly { readonly number: number; readonly title: string; readonly form: Form }[]
}

/** `content/cursus.yaml`; undefined, after reports, when it cannot be used. */
export function readProgramme(root: string, report: Report): Programme | undefined {
  const data = readShaped(root, 'content/cursus.yaml', programme, report)?.data
  if (!data) return undefined
  const sessions = data.sessies.map(({ titel, vorm }, index) => ({
    number: index + 1,
    title: titel,
    form: vorm,
  }))
  return { title: data.titel, subtitle: data.ondertitel, sessions }
}
