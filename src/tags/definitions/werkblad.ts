import { z } from 'zod'
import { id, text } from '../attributes.ts'
import { defineTag } from '../tag.ts'

export const werkblad = defineTag({
  name: 'Werkblad',
  sentence: 'Ruimte om te schrijven: alleen in het werkboek, niet op het scherm.',
  parents: ['Groepsoefening', 'Thuisopdracht'],
  attributes: z.strictObject({ titel: text.optional(), id: id.optional() }),
  holds: 'text',
  examples: [
    `<Werkblad titel="Na het luisteren">
    <Vraag regels={4}>Wat merkte je bij jezelf?</Vraag>
  </Werkblad>`,
  ],
})
