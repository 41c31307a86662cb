import { z } from 'zod'
import { text } from '../attributes.ts'
import { defineTag } from '../tag.ts'

export const kaart = defineTag({
  name: 'Kaart',
  sentence: 'Eén van een stel verschillende kaartjes, op een vel met vier om uit te knippen.',
  parents: ['Handout'],
  attributes: z.strictObject({ titel: text }),
  holds: 'text',
  examples: [
    `<Kaart titel="Moe">
    Iemand kijkt naar de grond en zegt niets.
  </Kaart>`,
  ],
})
