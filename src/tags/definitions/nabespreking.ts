import { z } from 'zod'
import { text } from '../attributes.ts'
import { defineTag } from '../tag.ts'

export const nabespreking = defineTag({
  name: 'Nabespreking',
  sentence: 'Vragen voor na de oefening, met een eigen dia.',
  parents: ['Groepsoefening'],
  attributes: z.strictObject({ titel: text.default('Nabespreking') }),
  holds: 'text',
  single: true,
  examples: [`<Nabespreking>Wat deed dit met je?</Nabespreking>`],
})
