// The emblem of session 9: the group as a circle, seen from above; one of them is you.
import type { Drawing } from './drawing.ts'
import { ink, petrol, petrolTint, white } from './house-style.ts'
import { ellipse, form, place } from './shape.ts'
import type { Shape } from './shape.ts'

const places = [0, 60, 120, 180, 240, 300]

export const sessie09: Drawing = {
  id: 'sessie-09',
  width: 200,
  height: 200,
  shapes: () => places.flatMap((turn) => seat(turn, turn === 180 ? petrol : white)),
}

function seat(turn: number, fill: string): Shape[] {
  const person = [
    form('M-34 -66C-34 -94 34 -94 34 -66C24 -56 -24 -56 -34 -66Z', petrolTint, ink, 7),
    form(ellipse(0, -62, 17), fill, ink, 7),
  ]
  return place(person, { x: 100, y: 100, scale: 1, turn })
}
