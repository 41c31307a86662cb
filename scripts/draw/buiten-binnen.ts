// Mentalizing said in a picture: seeing yourself from the outside (a mirror) and the other from the inside
// (a window that stands open). One person does both, so one dotted line of sight runs each way.
import { bust } from './cast.ts'
import type { Drawing } from './drawing.ts'
import { ink, petrol, petrolTint, sand, white } from './house-style.ts'
import { box, dots, form, heart, line, place } from './shape.ts'
import type { Shape } from './shape.ts'

const table = 424

export const buitenBinnen: Drawing = {
  id: 'buiten-binnen',
  width: 800,
  height: 450,
  shapes: () => [
    ...mirror(),
    ...place(bust('fleur', { face: 'Smile' }), { x: 262, y: 99, scale: 0.28 }),
    ...place(bust('gijs'), { x: 792, y: 99, scale: 0.28, mirror: true }),
    ...place(openWindow(), { x: 672, y: 346, scale: 1 }),
    form(box(20, table, 760, 16, 8), sand, ink),
    ...sight([372, 90, 350, 16, 190, 0, 128, 64], 126),
    ...sight([460, 196, 520, 176, 590, 222, 633, 315], 64),
  ],
}

function mirror(): Shape[] {
  return [
    form(`M96 360v${table - 360}h24v-${table - 360}Z`, white, ink),
    form(box(62, table - 14, 92, 14, 5), white, ink),
    form('M14 350V172a96 96 0 0 1 192 0v178q0 12 -12 12h-168q-12 0 -12 -12Z', white, ink),
    form('M28 348V172a82 82 0 0 1 164 0v176Z', petrolTint, ink, 3),
    line('M48 160l30 -30M48 184l22 -22', white, 5),
    ...place(bust('fleur', { face: 'Smile', thicken: 3 }), { x: 30, y: 143, scale: 0.178 }),
    line('M28 348h164', ink, 3.4),
  ]
}

function openWindow(): Shape[] {
  const shutter = 'M-54 -52l-30 -13v130l30 -13Z'
  return [
    form(box(-54, -52, 108, 104, 3), petrolTint, ink),
    form(shutter, white, ink),
    ...place([form(shutter, white, ink)], { x: 0, y: 0, scale: 1, mirror: true }),
    line('M-76 -4v8M76 -4v8', ink, 4),
    ...place(heart(petrol, 2.6), { x: -5, y: -9, scale: 1.2 }),
    ...place(
      [form('M0 0c-10 0 -11 -12 -1 -14c0 -13 16 -17 21 -7c9 -3 15 7 9 12c5 5 1 9 -4 9Z', white, ink, 3)],
      { x: 20, y: -8, scale: 0.85 },
    ),
    line('M-40 21q10 -13 20 0t20 0t20 0t20 0M-40 37q10 -13 20 0t20 0t20 0t20 0', ink, 3.2),
  ]
}

function sight(curve: readonly number[], arrowTurn: number): Shape[] {
  const [x = 0, y = 0] = curve.slice(-2)
  return [
    dots(curve, 11, 2.7, petrol),
    ...place([line('M-8 -9L3 0L-8 9', petrol, 4)], { x, y, scale: 1, turn: arrowTurn }),
  ]
}
