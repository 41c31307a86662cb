import { z } from 'zod'
import { text } from '../attributes.ts'
import { defineTag } from '../tag.ts'

export const inhalen = defineTag({
  name: 'Inhalen',
  sentence: 'Wat iemand alleen kan doen die deze sessie miste. Staat in het uittreksel, onder aan de sessie.',
  parents: [''],
  attributes: z.strictObject({ titel: text }),
  holds: 'text',
  examples: [
    `<Inhalen titel="Kijk nog eens naar een gesprek">
  Kies een gesprek van deze week dat bleef hangen.

  <Vraag regels={3}>Wat ging er in jou om? En wat misschien in de ander?</Vraag>
</Inhalen>`,
  ],
})
