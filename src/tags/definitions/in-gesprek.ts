import { z } from 'zod'
import { id, text } from '../attributes.ts'
import { defineTag } from '../tag.ts'

export const inGesprek = defineTag({
  name: 'InGesprek',
  sentence: 'Een open vraag aan de hele groep.',
  parents: ['Onderdeel'],
  attributes: z.strictObject({ titel: text, id: id.optional() }),
  holds: 'text',
  examples: [
    `<InGesprek titel="Wat denk je bij mentaliseren?">
    Alles mag: een woord, een beeld, een voorbeeld.
    <Trainer>Schrijf mee op de flap-over.</Trainer>
  </InGesprek>`,
  ],
})
