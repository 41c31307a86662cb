// The emblem of session 12: a way that was walked, and goes on.
import type { Drawing } from './drawing.ts'
import { stroke } from './emblem.ts'
import { ink, petrol, petrolTint } from './house-style.ts'
import { form, line } from './shape.ts'

export const sessie12: Drawing = {
  id: 'sessie-12',
  width: 200,
  height: 200,
  shapes: () => [
    form(
      'M24 186C24 150 136 152 136 124C136 104 74 108 82 84H96C94 100 180 98 180 132C180 160 104 154 104 186Z',
      petrolTint,
      ink,
      stroke,
    ),
    line('M90 84V16', ink, stroke),
    form('M90 18C114 6 130 34 158 20V56C130 70 114 42 90 54Z', petrol, ink, stroke),
  ],
}
