import { z } from 'zod'
import { defineTag } from '../tag.ts'

export const uitweg = defineTag({
  name: 'Uitweg',
  sentence: 'Hoe iemand kan meedoen zonder de oefening te doen, of kan stoppen; de groep leest dit.',
  parents: ['Groepsoefening'],
  attributes: z.strictObject({}),
  holds: 'text',
  single: true,
  examples: [`<Uitweg>Kijken mag ook. Stoppen kan altijd: steek je hand op.</Uitweg>`],
})
