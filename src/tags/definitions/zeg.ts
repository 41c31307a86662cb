import { z } from 'zod'
import { defineTag } from '../tag.ts'

export const zeg = defineTag({
  name: 'Zeg',
  sentence: 'Wat je kunt zeggen, in spreektaal.',
  parents: ['Trainer'],
  attributes: z.strictObject({}),
  holds: 'text',
  examples: [`<Zeg>Welkom. Fijn dat je er bent.</Zeg>`],
})
