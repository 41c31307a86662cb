// The emblem of session 8: a conversation that goes round, again and again.
import type { Drawing } from './drawing.ts'
import { stroke } from './emblem.ts'
import { ink, petrol, petrolTint } from './house-style.ts'
import { form, line } from './shape.ts'

export const sessie08: Drawing = {
  id: 'sessie-08',
  width: 200,
  height: 200,
  shapes: () => [
    form(
      'M40 16h120a24 24 0 0 1 24 24v82a24 24 0 0 1 -24 24h-62l-44 40v-40h-14a24 24 0 0 1 -24 -24v-82a24 24 0 0 1 24 -24Z',
      petrolTint,
      ink,
      stroke,
    ),
    line('M130.3 60.3A38 38 0 1 0 138 86', petrol, stroke + 2),
    line('M134 34v28h-28', petrol, stroke + 2),
  ],
}
