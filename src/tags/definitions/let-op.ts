import { z } from 'zod'
import { defineTag } from '../tag.ts'

export const letOp = defineTag({
  name: 'LetOp',
  sentence: 'Waar je op let, omdat het iemand kan raken.',
  parents: ['Trainer'],
  attributes: z.strictObject({}),
  holds: 'text',
  examples: [`<LetOp>Wie vroeger weinig gezien is, kan hier hard op reageren.</LetOp>`],
})
