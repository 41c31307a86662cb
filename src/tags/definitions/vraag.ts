import { z } from 'zod'
import { count, id } from '../attributes.ts'
import { defineTag } from '../tag.ts'
import { withFields } from '../parents.ts'

export const vraag = defineTag({
  name: 'Vraag',
  sentence: 'Een open vraag; op papier met schrijfregels, op een dia zonder.',
  parents: withFields,
  attributes: z.strictObject({ regels: count(1, 20).default(3), id: id.optional() }),
  holds: 'line',
  examples: [`<Vraag regels={4}>Wat deed dit met je?</Vraag>`],
})
