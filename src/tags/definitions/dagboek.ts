import { z } from 'zod'
import { id, labels } from '../attributes.ts'
import { defineTag } from '../tag.ts'
import { withFields } from '../parents.ts'

export const dagboek = defineTag({
  name: 'Dagboek',
  sentence:
    'Een tabel om in te vullen, met een vak voor elke rij en kolom; op een dia staan alleen de kolommen.',
  parents: withFields,
  attributes: z.strictObject({
    kolommen: labels(4, '["Gevoel", "Waar in mijn lichaam?"]'),
    rijen: labels(8, '["maandag", "dinsdag"]'),
    id: id.optional(),
  }),
  holds: 'line',
  examples: [
    `<Dagboek
    kolommen={["Gevoel", "Waar in mijn lichaam?"]}
    rijen={["maandag", "dinsdag", "woensdag"]}
  >
    Wat voelde je, en waar?
  </Dagboek>`,
  ],
})
