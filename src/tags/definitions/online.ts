import { z } from 'zod'
import { defineTag } from '../tag.ts'

export const online = defineTag({
  name: 'Online',
  sentence: 'Hoe het gaat in een videogesprek.',
  parents: ['Trainer'],
  attributes: z.strictObject({}),
  holds: 'text',
  examples: [`<Online>Maak aparte ruimtes voor drie.</Online>`],
})
