import { z } from 'zod'
import { defineTag } from '../tag.ts'

export const trainer = defineTag({
  name: 'Trainer',
  sentence: 'Tekst voor de trainers: alleen in het draaiboek en de sprekersweergave, nooit bij deelnemers.',
  parents: [
    'Onderdeel',
    'InGesprek',
    'Groepsoefening',
    'Nabespreking',
    'Filmfragment',
    'Reflectie',
    'Thuisopdracht',
  ],
  attributes: z.strictObject({}),
  holds: 'text',
  examples: [
    `<Trainer>
    Laat de stilte even staan.
    <Zeg>Er is geen fout antwoord.</Zeg>
  </Trainer>`,
  ],
})
