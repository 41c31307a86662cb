import { z } from 'zod'
import { id, text } from '../attributes.ts'
import { defineTag } from '../tag.ts'

export const thuisopdracht = defineTag({
  name: 'Thuisopdracht',
  sentence: 'Een opdracht voor thuis: kort op de dia, met ruimte om te schrijven in het werkboek.',
  parents: ['Onderdeel'],
  attributes: z.strictObject({ titel: text, id: id.optional() }),
  holds: 'text',
  examples: [
    `<Thuisopdracht titel="Interview" id="interview">
    Vraag iemand die je vertrouwt hoe het gisteren ging.
    <Werkblad>
      <Vraag regels={4}>Hoe was het voor jou?</Vraag>
    </Werkblad>
  </Thuisopdracht>`,
  ],
})
