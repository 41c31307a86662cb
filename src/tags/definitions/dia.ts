import { z } from 'zod'
import { choice, id, text } from '../attributes.ts'
import { defineTag } from '../tag.ts'

export const dia = defineTag({
  name: 'Dia',
  sentence: 'Een dia: wat de groep ziet, en wat dus ook in het werkboek staat.',
  parents: ['Onderdeel', 'Groepsoefening'],
  attributes: z.strictObject({
    titel: text,
    soort: choice(['tekst', 'kern', 'beeld']).default('tekst'),
    id: id.optional(),
  }),
  holds: 'text',
  examples: [
    `<Dia titel="Wat is mentaliseren?" soort="kern">
    Jezelf van buitenaf zien, en de ander van binnenuit.
  </Dia>`,
  ],
})
