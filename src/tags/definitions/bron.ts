import { z } from 'zod'
import { id, text } from '../attributes.ts'
import { defineTag } from '../tag.ts'
import { withText } from '../parents.ts'

export const bron = defineTag({
  name: 'Bron',
  sentence: 'Een verwijzing naar een boek of artikel (`content/bronnen.yaml`).',
  parents: withText,
  attributes: z.strictObject({ id, blz: text.optional() }),
  holds: 'nothing',
  inline: true,
  examples: [`Zo beschrijven zij het <Bron id="bateman-fonagy-2016" blz="287-337" />.`],
})
