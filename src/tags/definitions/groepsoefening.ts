import { z } from 'zod'
import { choice, id, minutes, text } from '../attributes.ts'
import { defineTag } from '../tag.ts'

export const groepsoefening = defineTag({
  name: 'Groepsoefening',
  sentence:
    'Een oefening: wat de groep leest, hoe het ter plaatse en online gaat, en wat er daarna besproken wordt.',
  parents: ['Onderdeel'],
  attributes: z.strictObject({
    titel: text,
    minuten: minutes,
    spanning: choice(['laag', 'middel', 'hoog']),
    groepen: choice(['samen', 'alleen', 'tweetallen', 'drietallen', 'viertallen']).default('samen'),
    id: id.optional(),
  }),
  holds: 'text',
  examples: [
    `<Groepsoefening titel="Interviewen" minuten={9} groepen="tweetallen" spanning="laag">
    Vraag de ander hoe het gistermiddag met haar of hem ging. Wees nieuwsgierig.
    <Trainer>
      <TerPlaatse>Zet de stoelen schuin tegenover elkaar.</TerPlaatse>
      <Online>Maak ruimtes voor twee, vier minuten per beurt.</Online>
    </Trainer>
    <Nabespreking>Hoe was dat?</Nabespreking>
  </Groepsoefening>`,
  ],
})
