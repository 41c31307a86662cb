import { z } from 'zod'
import { count, id, text } from '../attributes.ts'
import { defineTag } from '../tag.ts'
import { withFields } from '../parents.ts'

export const schaal = defineTag({
  name: 'Schaal',
  sentence: 'Een vraag met één kruisje op een lijn tussen twee uitersten.',
  parents: withFields,
  attributes: z.strictObject({ van: text, tot: text, stappen: count(3, 10).default(5), id: id.optional() }),
  holds: 'line',
  examples: [`<Schaal van="rustig" tot="gespannen">Hoe zit je er nu bij?</Schaal>`],
})
