/** Messages about tags: their names, places, attributes and what stands in them. */
import { meantPerhaps } from '../near-miss.ts'
import { oneOf, type Message } from './message.ts'

export const tagMessages = {
  'tag-onbekend': ({ tag, known }: { tag: string; known: readonly string[] }): Message => ({
    level: 'fout',
    what: `<${tag}> bestaat niet.${meantPerhaps(tag, known)}`,
    why: 'De kit toont alleen wat ze kent, zodat er nooit iets verkeerds op het scherm van de groep komt.',
    remedy: `Kies een van deze tags: ${known.join(', ')}.`,
  }),
  'tag-plaats': ({
    tag,
    parent,
    parents,
  }: {
    tag: string
    parent: string
    parents: readonly string[]
  }): Message => ({
    level: 'fout',
    what: `<${tag}> kan niet ${parent === '' ? 'los in het bestand' : `in <${parent}>`} staan`,
    why: 'De plek bepaalt wie het te zien krijgt en wanneer.',
    remedy:
      parents.length === 0
        ? `Zet <${tag}> los in het bestand, buiten andere tags.`
        : `Zet het in ${parents.map((p) => `<${p}>`).join(', ')}.`,
  }),
  'tag-dubbel': ({ tag, parent }: { tag: string; parent: string }): Message => ({
    level: 'fout',
    what: `In <${parent}> staat meer dan één <${tag}>`,
    why: 'Er is daar plaats voor één; de andere zou verdwijnen.',
    remedy: `Voeg de teksten samen in één <${tag}>.`,
  }),
  'tag-leeg': ({ tag }: { tag: string }): Message => ({
    level: 'fout',
    what: `<${tag}> heeft geen inhoud`,
    why: 'Er zou een leeg blok in de dia’s, het draaiboek of het werkboek komen.',
    remedy: `Schrijf de tekst tussen <${tag}> en </${tag}>, of haal de tag weg.`,
  }),
  'tag-vol': ({ tag }: { tag: string }): Message => ({
    level: 'fout',
    what: `In <${tag}> kan geen tekst staan`,
    why: 'Deze tag verwijst alleen; de tekst erin zou verdwijnen.',
    remedy: `Schrijf <${tag} … /> en zet de tekst erbuiten.`,
  }),
  'tag-regel': ({ tag }: { tag: string }): Message => ({
    level: 'fout',
    what: `<${tag}> staat midden in een zin`,
    why: 'Dit is een eigen blok, geen deel van een zin.',
    remedy: `Zet <${tag}> op een nieuwe regel, met een lege regel ervoor en erna.`,
  }),
  'tekst-alinea': ({ tag }: { tag: string }): Message => ({
    level: 'fout',
    what: `In <${tag}> past één alinea, geen lijst of tweede alinea`,
    why: 'De tekst wordt het opschrift van een invulveld, of een woord in een zin.',
    remedy: `Houd de tekst in <${tag}> bij één alinea; zet de rest ervoor of erna.`,
  }),
  'tekst-plaats': ({ parent }: { parent: string }): Message => ({
    level: 'fout',
    what: `Losse tekst kan niet ${parent === '' ? 'buiten de onderdelen' : `direct in <${parent}>`} staan`,
    why: 'De kit weet niet of de tekst voor de groep is of voor de trainers.',
    remedy: 'Zet de tekst in een tag: <Dia>, <InGesprek> of <Trainer>, bijvoorbeeld.',
  }),
  'opmaak-onbekend': ({ what }: { what: string }): Message => ({
    level: 'fout',
    what: `${what} kan hier niet`,
    why: 'Dit ziet er niet overal goed uit: de tekst moet ook op een dia en op papier passen.',
    remedy: 'Gebruik alinea’s, lijstjes, *nadruk*, **vet**, een link of een van de tags.',
  }),
  'kenmerk-onbekend': ({
    tag,
    name,
    known,
  }: {
    tag: string
    name: string
    known: readonly string[]
  }): Message => ({
    level: 'fout',
    what: `<${tag}> heeft geen kenmerk \`${name}\`.${meantPerhaps(name, known)}`,
    why: 'Wat de kit niet kent, zou stilletjes verdwijnen.',
    remedy: known.length === 0 ? 'Haal het kenmerk weg.' : `Hier mogen: ${oneOf(known)}.`,
  }),
  'kenmerk-ontbreekt': ({
    tag,
    name,
    expected,
  }: {
    tag: string
    name: string
    expected: string
  }): Message => ({
    level: 'fout',
    what: `<${tag}> mist het kenmerk \`${name}\``,
    why: 'De kit heeft het nodig en kan het niet raden.',
    remedy: `Voeg \`${name}\` toe: ${expected}.`,
  }),
  'kenmerk-waarde': ({ tag, name, expected }: { tag: string; name: string; expected: string }): Message => ({
    level: 'fout',
    what: `\`${name}\` van <${tag}> heeft een waarde die niet kan`,
    why: 'De kit begrijpt deze waarde niet, en gokt niet.',
    remedy: `Geef \`${name}\` een andere waarde: ${expected}.`,
  }),
  'kenmerk-dubbel': ({ tag, name }: { tag: string; name: string }): Message => ({
    level: 'fout',
    what: `<${tag}> heeft \`${name}\` twee keer`,
    why: 'De kit weet niet welke van de twee geldt.',
    remedy: `Houd één \`${name}\` over.`,
  }),
} as const
