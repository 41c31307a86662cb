/** The block of data at the top of a session. The messages are the Dutch phrases that say what belongs there. */
import { z } from 'zod'

const sentence = z.string({ error: 'een tekst' }).trim().min(1, 'een tekst die niet leeg is')
const form = z.enum(['f2f', 'online'], { error: '`f2f` of `online`' })

export const sessionFrontMatter = z.strictObject({
  nummer: z.int({ error: 'een heel getal' }).min(1, 'een getal vanaf 1').max(99, 'een getal tot en met 99'),
  titel: sentence,
  kern: sentence,
  vorm: form,
  duur: z.int({ error: 'een heel aantal minuten' }).min(10, 'minstens 10').max(240, 'hoogstens 240'),
  doelen: z
    .array(sentence, { error: 'een lijst van zinnen, elk na een streepje' })
    .min(1, 'minstens één doel'),
  materiaal: z.array(
    z.union([sentence, z.strictObject({ wat: sentence, vorm: form })], {
      error: 'een tekst, of een paar `wat: …` en `vorm: f2f` of `vorm: online`',
    }),
    { error: 'een lijst, elk na een streepje' },
  ),
})

export const pageFrontMatter = z.strictObject({
  titel: sentence,
  plaats: z.enum(['voorin', 'elke-sessie', 'achterin'], { error: '`voorin`, `elke-sessie` of `achterin`' }),
})
