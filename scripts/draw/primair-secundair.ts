// Two layers of one person: what shows, on guard with arms crossed, and what is felt first, small and afraid.
import { bust } from './cast.ts'
import type { Drawing } from './drawing.ts'
import { guardedFace } from './faces.ts'
import { ink, petrol, petrolTint, sand, skin, white } from './house-style.ts'
import { drawPeep } from './peep.ts'
import { box, dots, form, line, place } from './shape.ts'
import type { Shape } from './shape.ts'
import { tip } from './signs.ts'

const hair = 'MediumShort'

export const primairSecundair: Drawing = {
  id: 'primair-secundair',
  width: 800,
  height: 450,
  shapes: () => [
    ...place(outside(), { x: 62, y: 24, scale: 0.335 }),
    ...place(seeThrough(), { x: 444, y: 24, scale: 0.335 }),
    ...place(inside(), { x: 522, y: 205, scale: 0.113 }),
    line('M536 250q-9 9 0 18M524 244q-14 15 0 30M644 250q9 9 0 18M656 244q14 15 0 30', petrol, 4),
    form(box(20, 424, 760, 16, 8), sand, ink),
    dots([336, 196, 370, 176, 420, 176, 452, 196], 11, 2.7, petrol),
    ...place(tip(), { x: 459, y: 201, scale: 1, turn: 36 }),
  ],
}

function outside(): Shape[] {
  return bust('an', { hair, hairTints: [], accessory: '', face: '', overFace: guardedFace(), clothes: white })
}

function seeThrough(): Shape[] {
  return [
    form('M378 420H545V545Q540 604 465 616Q390 604 372 545Z', skin.light),
    line('M388 480Q390 525 374 547M546 500V547', ink, 13),
    form(
      'M90 1230V880C90 690 190 590 374 545Q395 612 465 618Q535 612 546 545C720 590 830 690 830 880V1230Z',
      petrolTint,
      petrol,
      11,
    ),
    ...drawPeep({ hair, skin: skin.light, overFace: guardedFace() }),
  ]
}

function inside(): Shape[] {
  return drawPeep({
    hair,
    face: 'Concerned',
    skin: skin.light,
    body: 'ClosedLegWB',
    clothes: skin.light,
    bodyTints: [
      { holes: [1, 2, 3, 5], fill: white },
      { holes: [4, 6, 7, 8, 9, 11, 12, 15, 16, 17, 18, 19], fill: white },
    ],
    nod: 8,
    thicken: 9,
  })
}
