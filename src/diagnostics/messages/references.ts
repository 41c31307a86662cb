/** Messages about names that point at something else: ids, pictures, films, words, sources, links. */
import { meantPerhaps } from '../near-miss.ts'
import type { Message } from './message.ts'

interface HardToRead {
  readonly colour: string
  /** Measured on white, as it is written in Dutch: `3,1`. */
  readonly contrast: string
  readonly darker: string
}

const unknown =
  (what: string, list: string) =>
  ({ id, known }: { id: string; known: readonly string[] }): Message => ({
    level: 'fout',
    what: `${what} \`${id}\` bestaat niet.${meantPerhaps(id, known)}`,
    why: `De kit zoekt het op in \`${list}\`.`,
    remedy: `Verbeter de naam, of voeg \`${id}\` toe aan \`${list}\`.`,
  })

export const referenceMessages = {
  'id-dubbel': ({ id, first }: { id: string; first: string }): Message => ({
    level: 'fout',
    what: `De naam \`${id}\` is al gebruikt (${first})`,
    why: 'Adressen van dia’s en velden van het werkboek worden van deze naam gemaakt; ze moeten verschillen.',
    remedy: 'Kies een andere titel, of geef dit blok een eigen `id="…"`.',
  }),
  'beeld-onbekend': unknown('Het beeld', 'content/beelden.yaml'),
  'film-onbekend': unknown('De film', 'content/films.yaml'),
  'begrip-onbekend': unknown('Het begrip', 'content/begrippen.yaml'),
  'bron-onbekend': unknown('De bron', 'content/bronnen.yaml'),
  'beeld-bestand': ({ id, file, reason }: { id: string; file: string; reason: string }): Message => ({
    level: 'fout',
    what: `Het bestand van beeld \`${id}\` deugt niet: \`public/${file}\` ${reason}`,
    why: 'Zonder goed bestand komt er een lege plek op de dia en in het werkboek.',
    remedy: 'Zet een SVG-bestand met een viewBox op die plek, of verbeter het pad in `content/beelden.yaml`.',
  }),
  'beeld-stap': ({ id, file, reason }: { id: string; file: string; reason: string }): Message => ({
    level: 'fout',
    what: `Een stap van beeld \`${id}\` deugt niet: \`public/${file}\` ${reason}`,
    why: 'De dia bouwt dit beeld op: elke stap staat er even, op precies de plek van het geheel.',
    remedy:
      'Zet op die plek een SVG-bestand met de viewBox van het geheel, of verander het getal bij `stappen:` in `content/beelden.yaml`.',
  }),
  'beeld-alt': ({ id }: { id: string }): Message => ({
    level: 'fout',
    what: `Beeld \`${id}\` heeft geen beschrijving (\`alt\`)`,
    why: 'Wie het beeld niet ziet, leest of hoort alleen deze beschrijving.',
    remedy:
      'Schrijf bij `alt:` in één of twee zinnen wat er te zien is, zonder uit te leggen wat het betekent.',
  }),
  'huisstijl-logo': ({ file, reason }: { file: string; reason: string }): Message => ({
    level: 'fout',
    what: `Het logo deugt niet: \`public/${file}\` ${reason}`,
    why: 'Zonder goed bestand komt er een lege plek op de eerste dia en boven elke pagina.',
    remedy: 'Zet het logo als SVG of PNG in `public/huisstijl/`, of haal de regel `logo:` weg.',
  }),
  'huisstijl-contrast': ({ colour, contrast, darker }: HardToRead): Message => ({
    level: 'let op',
    what: `De kleur \`${colour}\` is te licht om op wit te lezen: contrast ${contrast} op 1`,
    why: 'Vanaf 4,5 op 1 is tekst voor iedereen te lezen, ook op een verbleekte beamer.',
    remedy: `De kit maakt haar nu zelf donkerder. \`${darker}\` haalt het wel: schrijf die op, of kies een andere donkere kleur.`,
  }),
  'link-adres': ({ url }: { url: string }): Message => ({
    level: 'fout',
    what: `De link naar \`${url}\` kan hier niet`,
    why: 'In het werkboek op papier en op een USB-stick werken alleen volledige webadressen.',
    remedy: 'Gebruik een adres dat begint met https:// of haal de link weg.',
  }),
  'teken-ontbreekt': ({ character, code }: { character: string; code: string }): Message => ({
    level: 'fout',
    what: `Het teken “${character}” (${code}) staat niet in het lettertype`,
    why: 'Het zou in het werkboek een leeg vakje worden.',
    remedy: 'Gebruik een ander teken of een woord. Een beeld kan ook, met <Beeld id="…" />.',
  }),
} as const
