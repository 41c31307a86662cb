import { z } from 'zod'
import { defineTag } from '../tag.ts'
import { withFields } from '../parents.ts'

export const kolommen = defineTag({
  name: 'Kolommen',
  sentence: 'Twee of drie korte teksten naast elkaar.',
  parents: withFields,
  attributes: z.strictObject({}),
  holds: 'blocks',
  examples: [
    `<Kolommen>
    <Kolom titel="Jezelf">Wat voel ik?</Kolom>
    <Kolom titel="De ander">Wat voelt zij of hij?</Kolom>
  </Kolommen>`,
  ],
})
