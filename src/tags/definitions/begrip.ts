import { z } from 'zod'
import { id } from '../attributes.ts'
import { defineTag } from '../tag.ts'
import { withText } from '../parents.ts'

export const begrip = defineTag({
  name: 'Begrip',
  sentence: 'Een woord dat de woordenlijst uitlegt (`content/begrippen.yaml`).',
  parents: withText,
  attributes: z.strictObject({ id }),
  holds: 'line',
  inline: true,
  examples: [`Dat noemen we <Begrip id="mentaliseren">mentaliseren</Begrip>.`],
})
