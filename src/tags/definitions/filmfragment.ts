import { z } from 'zod'
import { flag, id, text } from '../attributes.ts'
import { defineTag } from '../tag.ts'

export const filmfragment = defineTag({
  name: 'Filmfragment',
  sentence: 'Een filmfragment uit `content/films.yaml`; de film opent pas als een trainer daarom vraagt.',
  parents: ['Onderdeel'],
  attributes: z.strictObject({
    film: id,
    titel: text,
    facultatief: flag.default(false),
    id: id.optional(),
  }),
  holds: 'text',
  examples: [
    `<Filmfragment film="inside-out" titel="Film: Binnenstebuiten" facultatief>
    Let op wat je van buiten ziet, en wat er vanbinnen gebeurt.
  </Filmfragment>`,
  ],
})
