import { z } from 'zod'
import { text } from '../attributes.ts'
import { defineTag } from '../tag.ts'

export const kolom = defineTag({
  name: 'Kolom',
  sentence: 'Eén van de teksten naast elkaar.',
  parents: ['Kolommen'],
  attributes: z.strictObject({ titel: text }),
  holds: 'text',
  examples: [`<Kolom titel="Jezelf">Wat voel ik?</Kolom>`],
})
