import { z } from 'zod'
import { id, text } from '../attributes.ts'
import { defineTag } from '../tag.ts'

export const herhaling = defineTag({
  name: 'Herhaling',
  sentence: 'De kern van de vorige keren, kort.',
  parents: ['Onderdeel'],
  attributes: z.strictObject({ titel: text.default('Herhaling'), id: id.optional() }),
  holds: 'text',
  examples: [`<Herhaling>Mentaliseren kan iedereen. Vaak gaat het vanzelf.</Herhaling>`],
})
