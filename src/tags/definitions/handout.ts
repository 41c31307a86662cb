import { z } from 'zod'
import { choice, count, text } from '../attributes.ts'
import { defineTag } from '../tag.ts'

export const handout = defineTag({
  name: 'Handout',
  sentence:
    'Om te printen: een blad, vier keer hetzelfde kaartje, een stel kaarten die verschillen, of een blad voor aan de muur.',
  parents: ['Groepsoefening', 'InGesprek', 'Thuisopdracht'],
  attributes: z.strictObject({
    titel: text,
    soort: choice(['blad', 'kaart', 'kaarten', 'flap']),
    oplage: choice(['per-persoon', 'per-groepje', 'per-trainer', 'een']),
    extra: count(0, 10).default(0),
  }),
  holds: 'text',
  examples: [
    `<Handout titel="Observatieblad" soort="blad" oplage="per-groepje" extra={2}>
    <Vraag regels={4}>Wat zie je gebeuren bij de verteller?</Vraag>
  </Handout>`,
    `<Handout titel="Gezichten" soort="kaarten" oplage="per-groepje">
    <Kaart titel="Moe">Iemand kijkt naar de grond.</Kaart>
    <Kaart titel="Blij">Iemand kijkt op.</Kaart>
  </Handout>`,
  ],
})
