import { z } from 'zod'
import { id, ids, text } from '../attributes.ts'
import { defineTag } from '../tag.ts'

export const reflectie = defineTag({
  name: 'Reflectie',
  sentence: 'Terugblik aan het begin van de sessie; `terugblik` noemt de thuisopdrachten van de vorige keer.',
  parents: ['Onderdeel'],
  attributes: z.strictObject({
    titel: text.default('Reflectie'),
    terugblik: ids.default([]),
    id: id.optional(),
  }),
  holds: 'text',
  examples: [
    `<Reflectie terugblik={["interview"]}>
    Hoe was de vorige keer voor jou?
    <Trainer>Vraag ook of de thuisopdracht gelukt is. Niet gelukt is ook een verhaal.</Trainer>
  </Reflectie>`,
  ],
})
