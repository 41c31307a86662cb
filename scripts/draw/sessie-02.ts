// The emblem of session 2: two who speak, each past the other.
import type { Drawing } from './drawing.ts'
import { stroke } from './emblem.ts'
import { ink, petrol, petrolTint, white } from './house-style.ts'
import { form, line } from './shape.ts'

export const sessie02: Drawing = {
  id: 'sessie-02',
  width: 200,
  height: 200,
  shapes: () => [
    form(
      'M34 18h76a18 18 0 0 1 18 18v34a18 18 0 0 1 -18 18h-44l-30 24v-24h-2a18 18 0 0 1 -18 -18v-34a18 18 0 0 1 18 -18Z',
      white,
      ink,
      stroke,
    ),
    line('M44 53h52M78 35l20 18l-20 18', petrol, stroke + 1),
    form(
      'M166 182h-76a18 18 0 0 1 -18 -18v-34a18 18 0 0 1 18 -18h44l30 -24v24h2a18 18 0 0 1 18 18v34a18 18 0 0 1 -18 18Z',
      petrolTint,
      ink,
      stroke,
    ),
    line('M156 147h-52M122 129l-20 18l20 18', petrol, stroke + 1),
  ],
}
