/** Messages about what a good session holds: times, care around tense exercises, the course's order. */
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
} as const
