// The emblem of session 4: attention inward, to the place in the body that asks for it.
import type { Drawing } from './drawing.ts'
import { stroke } from './emblem.ts'
import { ink, petrol, petrolTint, white } from './house-style.ts'
import { ellipse, form, line } from './shape.ts'

export const sessie04: Drawing = {
  id: 'sessie-04',
  width: 200,
  height: 200,
  shapes: () => [
    form('M18 186C18 122 50 88 100 88S182 122 182 186Z', white, ink, stroke),
    form(ellipse(100, 48, 34), white, ink, stroke),
    form(ellipse(100, 142, 28), petrolTint),
    form(ellipse(100, 142, 13), petrol),
    line('M100 114v-9M72 142h-11M128 142h11M80 122l-7 -7M120 122l7 -7M80 162l-7 7M120 162l7 7', petrol, 6),
  ],
}
