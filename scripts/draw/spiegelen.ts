// Marked mirroring: the adult shows what the child shows, softer, and with a sign that it is the child's.
import { bust } from './cast.ts'
import type { Drawing } from './drawing.ts'
import { ink, petrol, petrolTint, sand, skin } from './house-style.ts'
import { drawPeep } from './peep.ts'
import { box, dots, form, line, place } from './shape.ts'
import type { Shape } from './shape.ts'
import { thought, tip } from './signs.ts'

export const spiegelen: Drawing = {
  id: 'spiegelen',
  width: 800,
  height: 450,
  shapes: () => [
    ...place(bust('fleur', { face: 'Tired', nod: 6 }), { x: 96, y: 96, scale: 0.285 }),
    ...place(childBust(), { x: 706, y: 214, scale: 0.264, mirror: true }),
    form(box(20, 424, 760, 16, 8), sand, ink),
    ...place(thought(-62, 98, petrolTint), { x: 424, y: 74, scale: 1.06 }),
    ...place(childHead(), { x: 491, y: 27, scale: 0.142, mirror: true }),
    dots([500, 262, 450, 236, 400, 236, 352, 258], 11, 2.7, petrol),
    ...place(tip(), { x: 346, y: 262, scale: 1, turn: 152 }),
    dots([352, 308, 400, 332, 450, 332, 496, 308], 11, 2.7, petrol),
    ...place(tip(), { x: 503, y: 304, scale: 1, turn: -30 }),
  ],
}

const child = { hair: 'ShortCurly', face: 'Solemn', skin: skin.light } as const

function childBust(): Shape[] {
  return [
    form('M378 420H545V545Q540 604 465 616Q390 604 372 545Z', skin.light),
    line('M388 480Q390 525 378 547M542 500V547', ink, 13),
    form(
      'M262 810C262 670 296 596 378 545Q395 606 462 610Q530 606 542 545C630 590 664 670 664 810Z',
      sand,
      ink,
      13,
    ),
    line('M330 810V730M596 810V730', ink, 13),
    ...drawPeep(child),
  ]
}

function childHead(): Shape[] {
  return drawPeep({ ...child, thicken: 7 })
}
