// The cover: six people around a table, as the group will sit. The near side is free, with a booklet that
// lies open: there is a place for you.
import { bust } from './cast.ts'
import type { Drawing } from './drawing.ts'
import { ink, petrol, petrolTint, sand, white } from './house-style.ts'
import { ellipse, form, line, place } from './shape.ts'
import type { Shape } from './shape.ts'

export const omslag: Drawing = {
  id: 'omslag',
  width: 700,
  height: 620,
  shapes: () => [
    form(ellipse(350, 318, 300), sand),
    ...place(bust('an', { thicken: 1 }), { x: 177, y: 104, scale: 0.25 }),
    ...place(bust('bram', { thicken: 1 }), { x: 524, y: 97, scale: 0.25, mirror: true }),
    ...place(bust('chaima'), { x: 86, y: 160, scale: 0.245 }),
    ...place(bust('dede'), { x: 612, y: 174, scale: 0.245, mirror: true }),
    ...place(bust('emiel'), { x: -3, y: 230, scale: 0.262 }),
    ...place(bust('fleur'), { x: 708, y: 236, scale: 0.262, mirror: true }),
    ...table(),
  ],
}

function table(): Shape[] {
  return [
    form('M4 516C4 420 170 390 350 390S696 420 696 516S540 616 350 616S4 608 4 516Z', white, ink, 3.6),
    ...place(booklet(), { x: 350, y: 520, scale: 1.05 }),
    ...place(cup(), { x: 256, y: 444, scale: 0.95, mirror: true }),
    ...place(cup(), { x: 448, y: 440, scale: 0.95 }),
    ...place(cup(), { x: 572, y: 504, scale: 1.08 }),
    ...place(cup(), { x: 126, y: 500, scale: 1.08, mirror: true }),
  ]
}

function booklet(): Shape[] {
  return [
    form(
      'M0 -32q-40 -16 -80 -6l-18 74q52 -12 98 4q46 -16 98 -4l-18 -74q-40 -10 -80 6Z',
      petrolTint,
      ink,
      3.4,
    ),
    line('M0 -32v70', ink, 3.4),
    line('M-64 -16q26 -5 48 3M-68 0q28 -5 52 3M-72 16q22 -4 40 1', petrol, 3),
    line('M18 -13q24 -8 46 -3M18 3q26 -8 50 -3', petrol, 3),
  ]
}

function cup(): Shape[] {
  return [
    line('M17 -6c16 -6 18 16 -1 14', ink, 3.2),
    form('M-18 -14l3 28q15 8 30 0l3 -28Z', white, ink, 3.2),
    form(ellipse(0, -14, 18, 6), petrolTint, ink, 3.2),
  ]
}
