import { z } from 'zod'
import { defineTag } from '../tag.ts'

export const landing = defineTag({
  name: 'Landing',
  sentence: 'Hoe je de groep na een spannende oefening laat landen.',
  parents: ['Trainer'],
  attributes: z.strictObject({}),
  holds: 'text',
  examples: [`<Landing>Laat iedereen even rechtop zitten en rondkijken.</Landing>`],
})
