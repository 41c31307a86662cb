import { z } from 'zod'
import { text } from '../attributes.ts'
import { defineTag } from '../tag.ts'

export const rol = defineTag({
  name: 'Rol',
  sentence: 'Wat één persoon in de oefening doet; elke rol wordt ook een kaartje om uit te delen.',
  parents: ['Groepsoefening'],
  attributes: z.strictObject({ titel: text }),
  holds: 'text',
  examples: [`<Rol titel="Verteller">Je vertelt iets dat je geraakt heeft.</Rol>`],
})
