// The scene for the photo exercise. It has to bear many stories: close, cross, tired, waiting, comforting.
// So the two sit back to back, touching or just not, with eyes down and mouths that say nothing.
import { plainMouth } from './cast.ts'
import type { Drawing } from './drawing.ts'
import { ink, petrolTint, sand, skin, white } from './house-style.ts'
import { drawPeep } from './peep.ts'
import { box, form, line, place } from './shape.ts'
import type { Shape } from './shape.ts'

const ground = 452
const seat = 352

export const fotoBankje: Drawing = {
  id: 'foto-bankje',
  width: 800,
  height: 500,
  shapes: () => [
    ...surroundings(),
    ...benchBack(),
    ...seatAndLegs(),
    ...place(left(), { x: 411, y: 64, scale: 0.155, mirror: true }),
    ...place(right(), { x: 392, y: 68, scale: 0.18 }),
    ...cups(),
    ...bag(),
  ],
}

function left(): Shape[] {
  return drawPeep({
    hair: 'MediumStraight',
    face: 'Contempt',
    skin: skin.middle,
    body: 'ClosedLegWB',
    clothes: skin.middle,
    bodyTints: [
      { holes: [1, 2, 3, 5], fill: petrolTint },
      { holes: [4, 6, 7, 8, 9, 11, 12, 15, 16, 17, 18, 19], fill: white },
    ],
    nod: 7,
    thicken: 7,
  })
}

function right(): Shape[] {
  return drawPeep({
    hair: 'ShortMessy',
    face: 'CalmNM',
    overFace: plainMouth(),
    skin: skin.light,
    body: 'CrossedLegs',
    clothes: skin.light,
    bodyTints: [
      { holes: [1, 8], fill: sand },
      { holes: [17, 22], fill: white },
    ],
    nod: 4,
    thicken: 4,
  })
}

function surroundings(): Shape[] {
  return [
    form(`M40 ${ground}C120 436 690 436 764 ${ground}C690 486 120 486 40 ${ground}Z`, sand),
    form(box(121, 70, 9, ground - 66, 2), white, ink),
    form(`M104 70h43l-8 -40h-27Z`, petrolTint, ink),
    form(`M100 30q26 -26 52 0Z`, white, ink),
    form(box(112, ground - 4, 27, 12, 4), white, ink),
  ]
}

function benchBack(): Shape[] {
  return [
    form(box(236, 226, 11, 130, 3), white, ink),
    form(box(624, 226, 11, 130, 3), white, ink),
    form(box(216, 236, 442, 28, 8), white, ink),
    form(box(216, 282, 442, 28, 8), white, ink),
  ]
}

function seatAndLegs(): Shape[] {
  return [
    form(box(240, seat + 16, 13, ground - seat - 14, 3), white, ink),
    form(box(622, seat + 16, 13, ground - seat - 14, 3), white, ink),
    form(`M226 ${seat - 22}h422l18 22h-458Z`, white, ink),
    form(box(206, seat, 462, 17, 6), white, ink),
  ]
}

function cups(): Shape[] {
  const cup = (x: number, y: number) => [
    form(`M${x} ${y}l4 -34h18l4 34Z`, white, ink, 3),
    form(box(x + 1, y - 40, 24, 7, 3), white, ink, 3),
  ]
  return [...cup(304, ground + 2), ...cup(336, ground + 8)]
}

function bag(): Shape[] {
  return [
    line('M412 414c0 -34 38 -34 38 0', ink, 3.4),
    form('M388 412h86l5 46q-48 7 -96 0Z', petrolTint, ink),
    line('M386 432q46 6 91 0', ink, 3),
  ]
}
