// Faces of our own, in peep units, where Open Peeps has none that is clear or none that is unclear enough.
import { ink, white } from './house-style.ts'
import { ellipse, form, line } from './shape.ts'
import type { Shape } from './shape.ts'

/** Wide eyes, one brow up, the beginning of a smile. */
export function curiousFace(): Shape[] {
  return [
    ...eyes(13, 20),
    line('M434 254q30 -28 66 -12M572 228q24 -22 48 2', ink, 13),
    nose(),
    line('M512 402q28 24 56 -6', ink, 13),
  ]
}

/** Eyes shut with laughing, mouth wide open. */
export function laughingFace(): Shape[] {
  return [
    line('M446 316q26 -34 54 0M566 310q24 -34 50 0', ink, 13),
    line('M436 262q30 -22 62 -12M570 248q26 -14 46 4', ink, 13),
    nose(),
    form('M486 384q58 18 112 -8q-6 76 -56 78q-50 0 -56 -70Z', ink, ink, 10),
    form('M502 396q42 10 82 -8l-4 16q-36 14 -74 6Z', white),
  ]
}

/** Shouting: for joy or in anger, the face alone does not tell. */
export function shoutingFace(): Shape[] {
  return [
    ...eyes(12, 19),
    line('M434 262q30 -20 64 -14M570 246q26 -16 50 2', ink, 13),
    nose(),
    form('M498 394q44 -18 86 -4q14 66 -40 72q-54 0 -46 -68Z', ink, ink, 10),
    form('M512 396q30 -10 60 -2l0 14q-30 6 -60 2Z', white),
  ]
}

/** Wide eyes and a small round mouth: startled, struck, about to sing. */
export function startledFace(): Shape[] {
  return [
    ...eyes(13, 21),
    line('M434 248q30 -22 62 -12M572 234q26 -16 46 6', ink, 13),
    nose(),
    form(ellipse(544, 420, 17, 22), ink),
  ]
}

/** Eyes down, brows and mouth level: sad, tender, tired, or reading. */
export function loweredFace(): Shape[] {
  return [
    line('M446 308q26 26 54 2M566 302q24 26 50 0', ink, 13),
    line('M438 262q30 -12 62 -6M570 252q24 -8 46 2', ink, 13),
    nose(),
    line('M522 410q22 4 44 -4', ink, 13),
  ]
}

/** Lips pressed, brows low, eyes aside: on guard. */
export function guardedFace(): Shape[] {
  return [
    ...eyes(11, 15),
    line('M432 270q34 -4 70 10M566 274q28 -18 56 -18', ink, 14),
    nose(),
    line('M508 412h62', ink, 13),
  ]
}

function eyes(rx: number, ry: number): Shape[] {
  return [form(ellipse(476, 314, rx, ry), ink), form(ellipse(594, 308, rx, ry), ink)]
}

function nose(): Shape {
  return line('M570 332c24 6 26 40 -4 38', ink, 13)
}
