import { z } from 'zod'
import { id, millimetres } from '../attributes.ts'
import { defineTag } from '../tag.ts'
import { withFields } from '../parents.ts'

export const tekenvak = defineTag({
  name: 'Tekenvak',
  sentence:
    'Een leeg vak om in te tekenen, eventueel met een `beeld` erin; op een dia staat alleen het opschrift.',
  parents: withFields,
  attributes: z.strictObject({
    hoogte: millimetres(20, 220).default(80),
    beeld: id.optional(),
    id: id.optional(),
  }),
  holds: 'line',
  examples: [
    `<Tekenvak hoogte={100}>Teken een plek waar je je rustig voelt.</Tekenvak>`,
    `<Tekenvak hoogte={160} beeld="lichaam">Kleur waar je iets voelde.</Tekenvak>`,
  ],
})
