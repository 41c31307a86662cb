import { z } from 'zod'
import { choice, text } from '../attributes.ts'
import { defineTag } from '../tag.ts'

export const handout = defineTag({
  name: 'Handout',
  sentence: 'Een blad of kaartje om te printen en uit te delen.',
  parents: ['Groepsoefening', 'Thuisopdracht'],
  attributes: z.strictObject({
    titel: text,
    soort: choice(['blad', 'kaart']),
    oplage: text,
  }),
  holds: 'text',
  examples: [
    `<Handout titel="Observatieblad" soort="blad" oplage="één per drietal">
    <Vraag regels={4}>Wat zie je gebeuren bij de verteller?</Vraag>
  </Handout>`,
  ],
})
