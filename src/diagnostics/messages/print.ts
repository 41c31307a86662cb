/** Messages about what cannot stand on paper as it is. */
import type { Message } from './message.ts'

export const printMessages = {
  'regels-te-veel': ({ given, asked }: { given: number; asked: number }): Message => ({
    level: 'let op',
    what: `Deze vraag krijgt ${given} regels in plaats van ${asked}`,
    why: 'Meer schrijfregels passen er niet op een bladzijde.',
    remedy: `Zet \`regels\` op ${given} of minder, of stel twee vragen.`,
  }),
  'tekenvak-te-hoog': ({ given, asked }: { given: number; asked: number }): Message => ({
    level: 'let op',
    what: `Dit tekenvak wordt ${given} mm hoog in plaats van ${asked}`,
    why: 'Hoger past het niet op een bladzijde, met het opschrift erbij.',
    remedy: `Zet \`hoogte\` op ${given} of minder, of maak het opschrift korter.`,
  }),
  'kaart-te-vol': ({ cards }: { cards: number }): Message => ({
    level: 'fout',
    what: `De tekst past niet op één kaartje: er zijn er ${cards} nodig`,
    why: 'Een kaartje is een kwart van een A4. De rest zou op een los kaartje staan.',
    remedy: 'Maak de tekst korter, of kies `soort="blad"`.',
  }),
  'te-hoog': (): Message => ({
    level: 'fout',
    what: 'Een rij van een tabel is hoger dan de bladzijde',
    why: 'Een rij blijft heel, en zou dus over de rand van het papier lopen.',
    remedy:
      'Maak de woorden in de tabel korter: de titel van een sessie, of `kolommen` en `rijen` van een dagboek.',
  }),
  'beeld-niet-te-drukken': ({ what }: { what: string }): Message => ({
    level: 'fout',
    what: `Het beeld gebruikt ${what}, en dat kan het werkboek niet tekenen`,
    why: 'Op de dia zou het beeld anders zijn dan op papier.',
    remedy: 'Zet dat deel in je tekenprogramma om naar een pad (path), of laat het weg.',
  }),
} as const
