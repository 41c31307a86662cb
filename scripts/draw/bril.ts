// Glasses colour what is seen: through both lenses the same house, once light and once dark.
import { bust } from './cast.ts'
import type { Drawing } from './drawing.ts'
import { ink, petrol, sand, white } from './house-style.ts'
import { box, dots, ellipse, form, line, place } from './shape.ts'
import type { Shape } from './shape.ts'
import { cloud, sun } from './signs.ts'

export const bril: Drawing = {
  id: 'bril',
  width: 800,
  height: 450,
  shapes: () => [
    ...place(bust('dede', { accessory: 'GlassRound' }), { x: 2, y: 92, scale: 0.285 }),
    form(box(20, 424, 280, 16, 8), sand, ink),
    dots([206, 172, 236, 146, 268, 124, 310, 122], 11, 2.7, petrol),
    dots([206, 192, 236, 240, 268, 290, 310, 296], 11, 2.7, petrol),
    form(ellipse(420, 208, 110), white),
    ...place([...scene(ink, sand), ...place(sun(), { x: 46, y: -58, scale: 0.9 })], {
      x: 420,
      y: 208,
      scale: 1,
    }),
    form(ellipse(664, 208, 110), petrol),
    ...place([...scene(white, petrol), ...place(cloud(petrol, white), { x: 40, y: -56, scale: 1.2 })], {
      x: 664,
      y: 208,
      scale: 1,
    }),
    ...frame(),
  ],
}

/** A house with a tree and a way to its door, within 100 of the origin. */
function scene(stroke: string, fill: string): Shape[] {
  return [
    line('M-96 40H96', stroke, 3.6),
    form('M-62 40V-12H10V40Z', fill, stroke, 3.6),
    form('M-72 -10L-26 -52L20 -10Z', fill, stroke, 3.6),
    form('M-36 40V10H-16V40Z', fill, stroke, 3.6),
    line('M-52 8h8v-10h-8ZM-8 8h8v-10h-8Z', stroke, 3),
    line('M-36 40Q-30 64 -50 82M-16 40Q-4 62 -14 96', stroke, 3.6),
    line('M54 40V10', stroke, 5),
    form(ellipse(54, -4, 20, 24), fill, stroke, 3.6),
  ]
}

function frame(): Shape[] {
  return [
    line(ellipse(420, 208, 112), ink, 13),
    line(ellipse(664, 208, 112), ink, 13),
    line('M530 196q12 -20 24 0', ink, 13),
    line('M776 194q8 -8 14 -8', ink, 13),
  ]
}
