import { z } from 'zod'
import { flag, id, texts } from '../attributes.ts'
import { defineTag } from '../tag.ts'
import { withFields } from '../parents.ts'

export const keuze = defineTag({
  name: 'Keuze',
  sentence: 'Een vraag met hokjes om aan te kruisen.',
  parents: withFields,
  attributes: z.strictObject({ opties: texts, meer: flag.default(false), id: id.optional() }),
  holds: 'line',
  examples: [`<Keuze opties={["praten", "stil zijn"]} meer>Wat helpt jou?</Keuze>`],
})
