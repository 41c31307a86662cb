import { z } from 'zod'
import { defineTag } from '../tag.ts'

export const doe = defineTag({
  name: 'Doe',
  sentence: 'Wat je doet of klaarzet.',
  parents: ['Trainer'],
  attributes: z.strictObject({}),
  holds: 'text',
  examples: [`<Doe>Deel de rolkaartjes uit.</Doe>`],
})
