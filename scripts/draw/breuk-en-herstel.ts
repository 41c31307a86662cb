// Rupture and repair in three moments: turned to each other, turned away, turned back.
import { portrait } from './cast.ts'
import { arrow } from './diagram.ts'
import type { Drawing } from './drawing.ts'
import { loweredFace } from './faces.ts'
import { ink, petrol, petrolTint, sand, white } from './house-style.ts'
import type { Peep } from './peep.ts'
import { box, form, line, place } from './shape.ts'
import type { Shape } from './shape.ts'

export const breukEnHerstel: Drawing = {
  id: 'breuk-en-herstel',
  width: 800,
  height: 300,
  shapes: () => [...together(), ...rupture(), ...repair()],
  steps: () => [together(), [...together(), ...rupture()]],
}

function together(): Shape[] {
  return moment(0, { left: -8, right: 256, face: { face: 'Smile' }, away: false }, bond())
}

function rupture(): Shape[] {
  const face = { overFace: loweredFace(), nod: 5 }
  return [
    ...moment(276, { left: 138, right: 110, face, away: true }, crack()),
    ...arrow([254, 276], [292, 276], petrol, 5),
  ]
}

function repair(): Shape[] {
  return [
    ...moment(552, { left: -8, right: 256, face: { face: 'Contempt' }, away: false }, mended()),
    ...arrow([530, 276], [568, 276], petrol, 5),
  ]
}

type Moment = {
  readonly left: number
  readonly right: number
  readonly face: Partial<Peep>
  readonly away: boolean
}

function moment(x: number, { left, right, face, away }: Moment, between: readonly Shape[]): Shape[] {
  const shapes = [
    ...place(portrait('bram', { ...face, facialHair: 'Full', clothes: white, thicken: 2 }), {
      x: left,
      y: 98,
      scale: 0.175,
      mirror: away,
    }),
    ...place(portrait('hanna', { ...face, hair: 'Medium', clothes: petrolTint, thicken: 2 }), {
      x: right,
      y: 98,
      scale: 0.175,
      mirror: !away,
    }),
    form(box(2, 238, 244, 10, 5), sand, ink, 3),
    ...between,
  ]
  return place(shapes, { x, y: 0, scale: 1 })
}

/** A line that runs from one to the other. */
function bond(): Shape[] {
  return [line('M92 64Q124 34 156 64', petrol, 6)]
}

/** The same line, mended: it still shows where it broke. */
function mended(): Shape[] {
  return [...bond(), line('M112 42l6 16M124 40v18M136 42l-6 16', ink, 4)]
}

/** The same line, broken. */
function crack(): Shape[] {
  return [
    line('M84 68Q96 50 108 46M164 68Q152 50 140 46', petrol, 6),
    line('M120 60l8 -12l-8 -8l8 -12', ink, 4),
  ]
}
