// Four ways of being close, with two plain figures and the room between them. The tinted figure is the one whose
// way it is. No faces and no props: it is about the pull and the distance, not about kinds of people.
import { arrow, dotted } from './diagram.ts'
import type { Drawing } from './drawing.ts'
import { person } from './emblem.ts'
import { ink, petrol, petrolTint, white } from './house-style.ts'
import { ellipse, form, line, place } from './shape.ts'
import type { Shape } from './shape.ts'

const floor = 250

/** Near, with room; the line between them hangs loose, and goes both ways. */
export const stijlVeilig = style('stijl-veilig', () => [
  ...figure(118, petrolTint),
  ...figure(282, white),
  ...arrow([172, 84], [228, 84], petrol, 5, true),
  ...bond('M118 190C150 236 250 236 282 190', 6),
  ...knots(118, 282),
])

/** Towards and away at once: two arrows that contradict each other, and a line that will not lie still. */
export const stijlAngstig = style('stijl-angstig', () => [
  ...figure(104, petrolTint),
  ...figure(296, white),
  ...arrow([160, 66], [236, 66], petrol, 5),
  ...arrow([236, 100], [160, 100], ink, 5),
  ...bond('M104 190L150 176L172 206L196 172L220 206L244 176L296 190', 6),
  ...knots(104, 296),
])

/** As near as can be, leaning over; the pull is on one side, the line short and tight. */
export const stijlGepreoccupeerd = style('stijl-gepreoccupeerd', () => [
  ...leaning(158, petrolTint),
  ...figure(284, white),
  ...[150, 184, 218].flatMap((y) => arrow([30, y], [92, y], petrol, 5)),
  ...bond('M170 190H284', 8),
  ...knots(170, 284),
])

/** Far off; the wish for the other is there, but dotted, and it stops at a wall. */
export const stijlVermijdend = style('stijl-vermijdend', () => [
  ...figure(70, petrolTint),
  ...figure(336, white),
  ...arrow([206, 84], [126, 84], ink, 5),
  dotted([70, 190], [184, 190], 13, 3.4, petrol),
  line(`M204 128V${floor}`, ink, 7),
  ...knots(70),
])

function style(id: string, shapes: () => Shape[]): Drawing {
  return {
    id,
    width: 400,
    height: 300,
    shapes: () => [...shapes(), line(`M20 ${floor}H380`, ink, 5)],
  }
}

function figure(x: number, fill: string): Shape[] {
  return place(person(fill, ink, 3.8), { x, y: floor - 62 * 1.3, scale: 1.3 })
}

/** The same figure, bent over to the right. */
function leaning(x: number, fill: string): Shape[] {
  const shapes = [
    form('M-40 62C-40 20 -18 4 12 6S44 24 40 62Z', fill, ink, 3.8),
    form(ellipse(24, -21, 23), fill, ink, 3.8),
  ]
  return place(shapes, { x, y: floor - 62 * 1.3, scale: 1.3 })
}

function bond(d: string, width: number): Shape[] {
  return [line(d, white, width + 10), line(d, petrol, width)]
}

function knots(...places: readonly number[]): Shape[] {
  return places.map((x) => form(ellipse(x, 190, 9), petrol))
}
