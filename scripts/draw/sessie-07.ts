// The emblem of session 7: personality as the glasses through which someone looks.
import type { Drawing } from './drawing.ts'
import { stroke } from './emblem.ts'
import { ink, petrol, petrolTint, white } from './house-style.ts'
import { ellipse, form, line } from './shape.ts'

export const sessie07: Drawing = {
  id: 'sessie-07',
  width: 200,
  height: 200,
  shapes: () => [
    form('M28 190C28 166 54 152 100 152S172 166 172 190Z', white, ink, stroke),
    form(ellipse(100, 84, 70), white, ink, stroke),
    line('M92 80q8 -8 16 0M18 66l20 6M182 66l-20 6', petrol, stroke + 2),
    form(ellipse(63, 82, 27), petrolTint, petrol, stroke + 2),
    form(ellipse(137, 82, 27), petrolTint, petrol, stroke + 2),
  ],
}
