import { z } from 'zod'
import { defineTag } from '../tag.ts'

export const terPlaatse = defineTag({
  name: 'TerPlaatse',
  sentence: 'Hoe het gaat als de groep in één ruimte zit.',
  parents: ['Trainer'],
  attributes: z.strictObject({}),
  holds: 'text',
  examples: [`<TerPlaatse>Zet de stoelen in een kring.</TerPlaatse>`],
})
