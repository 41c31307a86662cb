// For "uitdrukkingsloos luisteren": a face that shows nothing, yet belongs to a friendly person.
import { bust, plainFace } from './cast.ts'
import type { Drawing } from './drawing.ts'
import { ink, sand, white } from './house-style.ts'
import { box, ellipse, form, place } from './shape.ts'

export const gezichtLeeg: Drawing = {
  id: 'gezicht-leeg',
  width: 400,
  height: 400,
  shapes: () => [
    form(ellipse(200, 196, 172), sand),
    ...place(bust('hanna', { overFace: plainFace() }), { x: 68, y: 14, scale: 0.3 }),
    form(box(40, 368, 320, 14, 7), white, ink),
  ],
}
