// The emblem of session 10: fear as a wave, that rises, and passes.
import type { Drawing } from './drawing.ts'
import { stroke } from './emblem.ts'
import { ink, petrol, petrolTint } from './house-style.ts'
import { form, line } from './shape.ts'

export const sessie10: Drawing = {
  id: 'sessie-10',
  width: 200,
  height: 200,
  shapes: () => [
    form(
      'M12 142C44 142 34 26 104 26C150 26 168 66 150 86C146 64 128 56 114 66C94 82 112 142 188 142Z',
      petrolTint,
      ink,
      stroke,
    ),
    line('M12 168q22 -18 44 0t44 0t44 0t44 0', petrol, stroke + 1),
  ],
}
