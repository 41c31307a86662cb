import { z } from 'zod'
import { id, text } from '../attributes.ts'
import { defineTag } from '../tag.ts'

export const reflectie = defineTag({
  name: 'Reflectie',
  sentence: 'Terugblik aan het begin van de sessie, ook op de thuisopdracht.',
  parents: ['Onderdeel'],
  attributes: z.strictObject({ titel: text.default('Reflectie'), id: id.optional() }),
  holds: 'text',
  examples: [
    `<Reflectie>
    Hoe was de vorige keer voor jou?
    <Trainer>Vraag ook of de thuisopdracht gelukt is. Niet gelukt is ook een verhaal.</Trainer>
  </Reflectie>`,
  ],
})
