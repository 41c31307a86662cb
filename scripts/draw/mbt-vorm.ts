// The form of the treatment: talks of two and meetings of the group, each feeding the other.
import { bust } from './cast.ts'
import type { Drawing } from './drawing.ts'
import { circleOfPeople } from './groep.ts'
import { ink, petrol, sand, white } from './house-style.ts'
import { box, ellipse, form, line, place } from './shape.ts'
import type { Shape } from './shape.ts'
import { tip } from './signs.ts'

export const mbtVorm: Drawing = {
  id: 'mbt-vorm',
  width: 800,
  height: 450,
  shapes: () => [
    ...place(bust('bram'), { x: 8, y: 142, scale: 0.186 }),
    ...place(bust('fleur'), { x: 326, y: 142, scale: 0.186, mirror: true }),
    form(box(4, 356, 320, 12, 6), sand, ink),
    ...balloon(),
    ...place(circleOfPeople(), { x: 352, y: 104, scale: 0.55 }),
    ...loop('M200 66C270 20 480 20 552 78', 552, 78, 40),
    ...loop('M568 396C490 450 280 450 186 392', 186, 392, 212),
  ],
}

function balloon(): Shape[] {
  return [
    form(
      'M120 96h92a16 16 0 0 1 16 16v26a16 16 0 0 1 -16 16h-62l-24 18l4 -18h-10a16 16 0 0 1 -16 -16v-26a16 16 0 0 1 16 -16Z',
      white,
      ink,
    ),
    form([142, 166, 190].map((x) => ellipse(x, 125, 5.4)).join(''), petrol),
  ]
}

function loop(d: string, x: number, y: number, turn: number): Shape[] {
  return [line(d, petrol, 6), ...place(tip(petrol, 6), { x, y, scale: 1.5, turn })]
}
