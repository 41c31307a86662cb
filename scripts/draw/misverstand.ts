// One sentence between two people, and two different pictures of it. Both are friendly; neither checks.
import { bust, plainFace } from './cast.ts'
import type { Drawing } from './drawing.ts'
import { ink, petrol, petrolTint, sand, white } from './house-style.ts'
import { box, ellipse, form, place } from './shape.ts'
import { storm, sun, thought } from './signs.ts'

export const misverstand: Drawing = {
  id: 'misverstand',
  width: 800,
  height: 450,
  shapes: () => [
    ...place(bust('chaima'), { x: 44, y: 160, scale: 0.238 }),
    ...place(bust('hanna', { overFace: plainFace(), clothes: white }), {
      x: 756,
      y: 153,
      scale: 0.238,
      mirror: true,
    }),
    form(box(20, 424, 760, 16, 8), sand, ink),
    form(
      'M330 176h140a22 22 0 0 1 22 22v46a22 22 0 0 1 -22 22h-118l-46 22l18 -34a22 22 0 0 1 -16 -22v-34a22 22 0 0 1 22 -22Z',
      white,
      ink,
    ),
    form([360, 400, 440].map((x) => ellipse(x, 221, 8)).join(''), petrol),
    ...place(thought(44, 102, petrolTint), { x: 116, y: 64, scale: 1 }),
    ...place(sun(), { x: 116, y: 64, scale: 1.3 }),
    ...place(thought(-44, 102, petrolTint), { x: 684, y: 64, scale: 1 }),
    ...place(storm(), { x: 682, y: 60, scale: 1.05 }),
  ],
}
