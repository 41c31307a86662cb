/** Messages about a file as such: its bytes, its name, its front matter and its syntax. */
import { meantPerhaps } from '../near-miss.ts'
import type { Message } from './message.ts'

export const sourceMessages = {
  'bestand-leeg': (): Message => ({
    level: 'fout',
    what: 'Dit bestand is leeg',
    why: 'Een sessie zonder tekst geeft lege dia’s en een leeg werkboek.',
    remedy: 'Zet de tekst terug, of haal het bestand weg. In git vind je de vorige versie.',
  }),
  'bestand-niet-utf8': (): Message => ({
    level: 'fout',
    what: 'Dit bestand is niet opgeslagen als UTF-8',
    why: 'Letters als é en ë kunnen dan niet goed gelezen worden, en zouden verminkt in het werkboek komen.',
    remedy: 'Open het in je editor en kies bij opslaan de codering UTF-8.',
  }),
  'bestand-onleesbaar': ({ reason }: { reason: string }): Message => ({
    level: 'fout',
    what: `Dit bestand kan niet gelezen worden (${reason})`,
    why: 'Zonder dit bestand is de cursus niet compleet.',
    remedy: 'Kijk of het bestand er staat en of je het mag openen.',
  }),
  'bestand-naam': ({ name, expected }: { name: string; expected: string }): Message => ({
    level: 'fout',
    what: `De bestandsnaam \`${name}\` past niet bij de sessie`,
    why: 'De kit zet de sessies op volgorde van hun nummer, vooraan in de naam.',
    remedy: `Noem het bestand bijvoorbeeld \`${expected}\`: twee cijfers, een streepje, een korte naam in kleine letters.`,
  }),
  'yaml-fout': ({ reason }: { reason: string }): Message => ({
    level: 'fout',
    what: `Hier klopt de YAML niet: ${reason}`,
    why: 'De kit kan de gegevens niet lezen zolang de schrijfwijze niet klopt.',
    remedy:
      'Kijk op deze regel naar inspringen, dubbele punten en aanhalingstekens. Staat er een dubbele punt in een zin? Zet de zin dan tussen aanhalingstekens.',
  }),
  'voorblok-ontbreekt': (): Message => ({
    level: 'fout',
    what: 'Het blok met gegevens bovenaan ontbreekt',
    why: 'Daarin staan onder meer het nummer, de titel en de duur.',
    remedy: 'Begin het bestand met een regel `---`, dan de gegevens, en weer een regel `---`.',
  }),
  'veld-onbekend': ({ field, known }: { field: string; known: readonly string[] }): Message => ({
    level: 'fout',
    what: `Het veld \`${field}\` bestaat hier niet.${meantPerhaps(field, known)}`,
    why: 'Wat de kit niet kent, zou stilletjes verdwijnen.',
    remedy: `Verbeter de naam of haal het veld weg. Hier mogen: ${known.join(', ')}.`,
  }),
  'veld-ontbreekt': ({ field, expected }: { field: string; expected: string }): Message => ({
    level: 'fout',
    what: `Het veld \`${field}\` ontbreekt`,
    why: 'De kit heeft het nodig en kan het niet raden.',
    remedy: `Voeg \`${field}:\` toe, met ${expected}.`,
  }),
  'veld-waarde': ({ field, expected }: { field: string; expected: string }): Message => ({
    level: 'fout',
    what: `De waarde van \`${field}\` kan zo niet`,
    why: 'De kit begrijpt deze waarde niet, en gokt niet.',
    remedy: `Geef \`${field}\` een andere waarde: ${expected}.`,
  }),
  'tag-niet-gesloten': ({ tag }: { tag: string }): Message => ({
    level: 'fout',
    what: `<${tag}> wordt niet op de goede plek gesloten`,
    why: 'De kit weet dan niet waar het blok eindigt, en wat voor wie bedoeld is.',
    remedy: `Sluit af met </${tag}>, op een eigen regel en binnen het blok waar het begon. Een tag zonder inhoud sluit je zo: <${tag} />.`,
  }),
  'mdx-fout': ({ reason }: { reason: string }): Message => ({
    level: 'fout',
    what: `Deze tekst kan niet gelezen worden: ${reason}`,
    why: 'De tekens < { en } hebben in een sessie een eigen betekenis.',
    remedy: 'Kijk naar de tag of het teken op deze plek. Bedoel je het teken zelf, zet er dan een \\ voor.',
  }),
  'import-of-export': (): Message => ({
    level: 'fout',
    what: '`import` en `export` kunnen niet in een sessie',
    why: 'Een sessie is tekst, geen programma: zo werkt ze overal, ook in het werkboek op papier.',
    remedy:
      'Haal de regel weg. Een beeld plaats je met <Beeld id="…" />. Begint een gewone zin met dit woord? Zet het dan ergens anders in de zin.',
  }),
  uitdrukking: (): Message => ({
    level: 'fout',
    what: 'Tussen accolades mag hier geen berekening of opmerking staan',
    why: 'Een sessie is tekst, geen programma: de kit voert niets uit.',
    remedy:
      'Schrijf de tekst zelf op. Alleen in een kenmerk mag een getal tussen accolades, zoals minuten={15}.',
  }),
} as const
