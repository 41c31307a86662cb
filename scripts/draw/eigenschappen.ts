// Personality as a set of scales: nobody is all one end, and everyone stands somewhere else.
import type { Drawing } from './drawing.ts'
import { ink, petrol, petrolTint, white } from './house-style.ts'
import { box, ellipse, form, line } from './shape.ts'
import type { Shape } from './shape.ts'

const left = 118
const right = 682
const positions = [0.68, 0.22, 0.46, 0.86, 0.34]
const greys = [white, '#e6f1f1', petrolTint, '#a3c5c8', '#78a6aa', '#4f868c', '#2f6a71', petrol]

export const eigenschappen: Drawing = {
  id: 'eigenschappen',
  width: 800,
  height: 450,
  shapes: () => positions.flatMap((position, i) => slider(57 + i * 84, position)),
}

function slider(y: number, position: number): Shape[] {
  const step = (right - left) / greys.length
  const knob = left + (right - left) * position
  return [
    ...greys.map((grey, i) => form(box(left + i * step, y - 11, step + 0.5, 22), grey)),
    line(box(left, y - 11, right - left, 22, 3), ink, 3.4),
    form(ellipse(72, y, 18), white, ink, 5),
    form(ellipse(728, y, 18), petrol, ink, 5),
    form(box(knob - 15, y - 29, 30, 58, 12), white, ink, 5),
    line(`M${knob} ${y - 13}v26`, petrol, 6),
  ]
}
