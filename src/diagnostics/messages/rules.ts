/** Messages about what a good session holds: times, care around tense exercises, the course's order. */
import { meantPerhaps } from '../near-miss.ts'
import type { Message } from './message.ts'

export const ruleMessages = {
  'tijd-som': ({ sum, minutes }: { sum: number; minutes: number }): Message => ({
    level: 'fout',
    what: `De onderdelen duren samen ${String(sum)} minuten; de sessie duurt er ${String(minutes)}`,
    why:
      sum > minutes
        ? 'De groep komt dan tijd te kort, meestal aan het eind, bij de thuisopdracht.'
        : 'De klok in het draaiboek klopt dan niet meer.',
    remedy:
      sum > minutes
        ? `Haal ${String(sum - minutes)} minuten weg bij een of meer onderdelen, of pas \`duur\` aan.`
        : `Verdeel de ${String(minutes - sum)} minuten die over zijn, of pas \`duur\` aan.`,
  }),
  'tijd-minimum': ({ minimum, minutes }: { minimum: number; minutes: number }): Message => ({
    level: 'fout',
    what: `Het minimum (${String(minimum)}) is langer dan de geplande tijd (${String(minutes)})`,
    why: 'Het minimum is hoe kort dit onderdeel nog kan als de groep uitloopt.',
    remedy: `Maak \`minimum\` hoogstens ${String(minutes)}, of laat het weg.`,
  }),
  'tijd-oefening': ({ exercises, minutes }: { exercises: number; minutes: number }): Message => ({
    level: 'fout',
    what: `De oefeningen duren samen ${String(exercises)} minuten, het onderdeel maar ${String(minutes)}`,
    why: 'Dan is er geen tijd voor de uitleg en de nabespreking.',
    remedy: 'Maak de oefening korter of het onderdeel langer.',
  }),
  'sessie-dubbel': ({ number, first }: { number: number; first: string }): Message => ({
    level: 'fout',
    what: `Sessie ${String(number)} bestaat al (${first})`,
    why: 'Elk nummer hoort bij één bestand; de ene sessie zou de andere overschrijven.',
    remedy: 'Verander het nummer, of haal een van de twee bestanden weg.',
  }),
  'sessie-onverwacht': ({ number, count }: { number: number; count: number }): Message => ({
    level: 'fout',
    what: `Sessie ${String(number)} staat niet in het programma`,
    why: `In \`content/cursus.yaml\` loopt de nummering van 1 tot en met ${String(count)}; daarvan worden de overzichten gemaakt.`,
    remedy: 'Verbeter het nummer, of voeg de sessie toe aan `content/cursus.yaml`.',
  }),
  'sessie-titel': ({ title, planned }: { title: string; planned: string }): Message => ({
    level: 'fout',
    what: `De titel “${title}” is anders dan in het programma`,
    why: `In \`content/cursus.yaml\` heet deze sessie “${planned}”.`,
    remedy: 'Maak de twee titels gelijk.',
  }),
  'handout-soort': ({ title }: { title: string }): Message => ({
    level: 'fout',
    what: `In de handout “${title}” passen soort en inhoud niet bij elkaar`,
    why: 'Een stel verschillende kaarten bestaat uit <Kaart>, en elke andere handout uit tekst en vragen.',
    remedy: 'Kies soort="kaarten" en zet alles in <Kaart>, of kies een andere soort en gebruik geen <Kaart>.',
  }),
  'oefening-vorm': ({ tag, form }: { tag: 'TerPlaatse' | 'Online'; form: string }): Message => ({
    level: 'fout',
    what: `<Groepsoefening> heeft geen <${tag}>`,
    why: `Elke sessie kan ${form} doorgaan; zonder aanwijzing staat de trainer dan met lege handen.`,
    remedy: `Voeg binnen <Trainer> een blok <${tag}>…</${tag}> toe, ook als het maar één zin is.`,
  }),
  'oefening-zorg': ({ tag, tension, what }: { tag: string; tension: string; what: string }): Message => ({
    level: 'fout',
    what: `Bij een oefening met spanning “${tension}” hoort ${what}: <${tag}> ontbreekt`,
    why: 'Mensen kunnen hier geraakt worden. Dan moet vooraf duidelijk zijn hoe het veilig blijft.',
    remedy: `Voeg <${tag}>…</${tag}> toe.`,
  }),
  'oefening-slot': (): Message => ({
    level: 'fout',
    what: 'Een oefening met spanning “hoog” staat vlak voor de afsluiting',
    why: 'De groep heeft daarna tijd nodig om tot rust te komen.',
    remedy: 'Zet er een rustiger onderdeel tussen, of verplaats de oefening naar voren.',
  }),
  'thuisopdracht-bladzijde': ({ title }: { title: string }): Message => ({
    level: 'fout',
    what: `De thuisopdracht “${title}” heeft geen bladzijde in het werkboek`,
    why: 'Thuis is er dan geen plaats om te schrijven, en staat er niets om op terug te kijken.',
    remedy: 'Voeg binnen <Thuisopdracht> een <Werkblad> toe met minstens één <Vraag>.',
  }),
  'thuisopdracht-terugblik': ({ id, number }: { id: string; number: number }): Message => ({
    level: 'fout',
    what: `Op de thuisopdracht \`${id}\` van sessie ${number} wordt hier niet teruggekeken`,
    why: 'Wie thuis iets gedaan heeft en er niets over hoort, doet het de volgende keer niet meer.',
    remedy: `Zet \`${id}\` in de lijst \`terugblik\` van <Reflectie>, en zeg in <Trainer> hoe je ernaar vraagt.`,
  }),
  'terugblik-onbekend': ({
    id,
    number,
    known,
  }: {
    id: string
    number: number
    known: readonly string[]
  }): Message => ({
    level: 'fout',
    what: `Sessie ${number} heeft geen thuisopdracht \`${id}\`.${meantPerhaps(id, known)}`,
    why: 'De trainers zouden vragen naar iets dat niemand opgekregen heeft.',
    remedy: known.length === 0 ? 'Haal deze naam weg.' : `Kies uit: ${known.join(', ')}.`,
  }),
  'zin-lang': ({ words, most }: { words: number; most: number }): Message => ({
    level: 'let op',
    what: `Een zin van ${words} woorden`,
    why: `Deelnemers lezen soms moe of gespannen; boven ${most} woorden raakt de draad zoek.`,
    remedy: 'Maak er twee zinnen van.',
  }),
  'alinea-lang': ({ sentences, most }: { sentences: number; most: number }): Message => ({
    level: 'let op',
    what: `Een alinea van ${sentences} zinnen`,
    why: `Boven ${most} zinnen ziet een alinea eruit als een muur.`,
    remedy: 'Begin halverwege een nieuwe alinea, of maak er een lijstje van.',
  }),
  'woord-onbekend': ({ word }: { word: string }): Message => ({
    level: 'let op',
    what: `Het woord “${word}” staat in geen woordenlijst`,
    why: 'Meestal is het een tikfout.',
    remedy: 'Verbeter het woord. Is het toch goed? Zet het in `content/woorden.txt`.',
  }),
  'lijst-ongebruikt': ({ id, what }: { id: string; what: string }): Message => ({
    level: 'let op',
    what: `${what} \`${id}\` wordt nergens gebruikt`,
    why: 'Het komt wel in de lijst van het werkboek of de bronnen, zonder dat iemand ernaar verwijst.',
    remedy: 'Gebruik het in een sessie, of haal het weg.',
  }),
  'afspraken-zeven': ({ found, count }: { found: number; count: number }): Message => ({
    level: 'fout',
    what: `De dia \`belangrijke-afspraken\` heeft ${found} afspraken in plaats van ${count}`,
    why: 'De zeven afspraken dragen de veiligheid van de groep; de zevende is van de groep zelf.',
    remedy: 'Zet zes afspraken in een lijst, en de zevende als <Vraag>.',
  }),
  'hulplijn-ontbreekt': ({ name, phone }: { name: string; phone: string }): Message => ({
    level: 'fout',
    what: `${name} (${phone}) staat niet in deze sessie`,
    why: 'Sessie 11 kan veel losmaken. Wie hulp nodig heeft, moet het nummer voor zich zien.',
    remedy: 'Zet naam en nummer op een dia, precies zoals in `content/hulplijnen.yaml`.',
  }),
  'groep-datums': ({ dates, sessions }: { dates: number; sessions: number }): Message => ({
    level: 'fout',
    what: `Er staan ${dates} datums voor ${sessions} sessies`,
    why: 'Elke sessie krijgt de volgende datum uit de lijst. Met een datum te veel staat bij de sessies misschien een verkeerde dag.',
    remedy: 'Haal de datum weg die er niet bij hoort.',
  }),
} as const
