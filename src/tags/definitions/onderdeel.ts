import { z } from 'zod'
import { flag, minutes, text } from '../attributes.ts'
import { defineTag } from '../tag.ts'

export const onderdeel = defineTag({
  name: 'Onderdeel',
  sentence: 'Een deel van de sessie met een eigen tijd; samen duren de onderdelen zo lang als de sessie.',
  parents: [''],
  attributes: z.strictObject({
    titel: text,
    minuten: minutes,
    minimum: minutes.optional(),
    facultatief: flag.default(false),
  }),
  holds: 'blocks',
  examples: [
    `<Onderdeel titel="Welkom" minuten={12} minimum={8}>
    <InGesprek titel="Hoe is het om hier te zijn?">
      Welke gedachten en gevoelens zijn er nu?
    </InGesprek>
  </Onderdeel>`,
  ],
})
