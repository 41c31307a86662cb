// The emblem of session 5: a bond between someone big and someone small, with room to move.
import type { Drawing } from './drawing.ts'
import { person, stroke } from './emblem.ts'
import { ink, petrol, petrolTint, white } from './house-style.ts'
import { ellipse, form, line, place } from './shape.ts'

const bond = 'M60 122C82 150 130 154 162 142'

export const sessie05: Drawing = {
  id: 'sessie-05',
  width: 200,
  height: 200,
  shapes: () => [
    ...place(person(petrolTint, ink, stroke / 1.2), { x: 60, y: 96, scale: 1.2 }),
    ...place(person(white, ink, stroke / 0.75), { x: 162, y: 124, scale: 0.75 }),
    line(bond, white, 18),
    line(bond, petrol, stroke),
    form(ellipse(60, 122, 10), petrol),
    form(ellipse(162, 142, 10), petrol),
  ],
}
