import { z } from 'zod'
import { text } from '../attributes.ts'
import { defineTag } from '../tag.ts'

export const vragengroep = defineTag({
  name: 'Vragengroep',
  sentence: 'Vragen die bij elkaar horen, onder een tussenkop.',
  parents: ['Werkblad', 'Handout', 'Inhalen'],
  attributes: z.strictObject({ titel: text }),
  holds: 'text',
  examples: [
    `<Vragengroep titel="Over jezelf">
    <Vraag regels={3}>Wat voel je?</Vraag>
  </Vragengroep>`,
  ],
})
