// The emblem of session 1, for 40 pixels and up: one person seen by their outline, one by what is inside.
import type { Drawing } from './drawing.ts'
import { person } from './emblem.ts'
import { ink, petrol, petrolTint, white } from './house-style.ts'
import { heart, place } from './shape.ts'

export const sessie01: Drawing = {
  id: 'sessie-01',
  width: 200,
  height: 200,
  shapes: () => [
    ...place([...person(petrol, petrol, 44), ...person(white, white, 28), ...person(white, ink, 9)], {
      x: 54,
      y: 100,
      scale: 0.78,
    }),
    ...place(person(petrolTint, ink, 7.5), { x: 149, y: 97, scale: 1.04 }),
    ...place(heart(petrol, 0), { x: 149, y: 133, scale: 1.25 }),
  ],
}
