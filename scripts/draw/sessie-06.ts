// The emblem of session 6: several minds under one roof.
import type { Drawing } from './drawing.ts'
import { person, stroke } from './emblem.ts'
import { ink, petrol, petrolTint, white } from './house-style.ts'
import { line, place } from './shape.ts'

export const sessie06: Drawing = {
  id: 'sessie-06',
  width: 200,
  height: 200,
  shapes: () => [
    line('M14 92L100 18L186 92', petrol, stroke + 4),
    ...place(person(white, ink, stroke / 0.72), { x: 45, y: 142, scale: 0.72 }),
    ...place(person(white, ink, stroke / 0.72), { x: 155, y: 142, scale: 0.72 }),
    ...place(person(petrolTint, ink, stroke / 0.98), { x: 100, y: 126, scale: 0.98 }),
  ],
}
