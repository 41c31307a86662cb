import { z } from 'zod'
import { id } from '../attributes.ts'
import { defineTag } from '../tag.ts'
import { withText } from '../parents.ts'

export const beeld = defineTag({
  name: 'Beeld',
  sentence: 'Een tekening uit `content/beelden.yaml`.',
  parents: withText,
  attributes: z.strictObject({ id }),
  holds: 'nothing',
  examples: [`<Beeld id="buiten-binnen" />`],
})
