import { z } from 'zod'
import { defineTag } from '../tag.ts'

export const achtergrond = defineTag({
  name: 'Achtergrond',
  sentence: 'Wat je weet en niet hoeft te zeggen.',
  parents: ['Trainer'],
  attributes: z.strictObject({}),
  holds: 'text',
  examples: [`<Achtergrond>Mentaliseren gaat meestal vanzelf.</Achtergrond>`],
})
