// The emblem of session 11: a heavy cloud, and a bit of light behind it.
import type { Drawing } from './drawing.ts'
import { stroke } from './emblem.ts'
import { ink, petrol, sand, white } from './house-style.ts'
import { ellipse, form, line } from './shape.ts'

export const sessie11: Drawing = {
  id: 'sessie-11',
  width: 200,
  height: 200,
  shapes: () => [
    form(ellipse(132, 76, 36), sand, petrol, stroke),
    line('M132 24v-12M169 39l9 -9M184 76h10M95 39l-9 -9', petrol, stroke),
    form('M50 172a34 34 0 0 1 -4 -68a44 44 0 0 1 84 -10a40 40 0 0 1 22 78Z', white, ink, stroke),
  ],
}
