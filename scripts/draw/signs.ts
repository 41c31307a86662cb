// The small pictures that come back inside the drawings: balloons, weather, arrows.
import { ink, petrol, sand, white } from './house-style.ts'
import { ellipse, form, line, place } from './shape.ts'
import type { Shape } from './shape.ts'

/** A thought: a cloud of about 200 x 120 around its origin, with a trail of bubbles that ends at `x`, `y`. */
export function thought(x: number, y: number, fill = white): Shape[] {
  const start = { x: x > 0 ? 34 : -34, y: 66 }
  const bubble = (part: number, radius: number) =>
    form(ellipse(start.x + (x - start.x) * part, start.y + (y - start.y) * part, radius), fill, ink)
  return [
    form(
      'M-66 52C-98 54 -112 14 -82 2C-92 -34 -46 -54 -24 -38C-6 -68 44 -64 54 -36C88 -44 112 -8 88 12C104 40 72 58 50 48C30 66 -2 66 -16 52C-32 62 -54 62 -66 52Z',
      fill,
      ink,
    ),
    bubble(0.2, 8),
    bubble(0.62, 6),
    bubble(1, 4),
  ]
}

/** A sun of about 60 x 60 around its origin. */
export function sun(): Shape[] {
  const ray = line('M0 -24v-9', petrol, 4.6)
  const turns = [0, 45, 90, 135, 180, 225, 270, 315]
  return [
    form(ellipse(0, 0, 16), sand, petrol, 4.6),
    ...turns.flatMap((turn) => place([ray], { x: 0, y: 0, scale: 1, turn })),
  ]
}

/** A cloud of about 60 x 36 around its origin. */
export function cloud(fill: string, stroke = ink): Shape[] {
  return [form('M-20 16a14 14 0 0 1 -2 -28a18 18 0 0 1 34 -4a16 16 0 0 1 10 32Z', fill, stroke, 3)]
}

/** A dark cloud with lightning and rain, about 64 x 64 around its origin. */
export function storm(): Shape[] {
  return [
    ...place(cloud(ink), { x: 0, y: -12, scale: 1.2 }),
    form('M2 10L-10 30H0L-6 46L14 22H4L10 10Z', petrol, ink, 2),
    line('M-22 14l-6 14M24 14l-6 14', ink, 3.4),
  ]
}

/** A head of an arrow that points right, its tip at the origin. */
export function tip(stroke = petrol, width = 4): Shape[] {
  return [line('M-11 -9L0 0L-11 9', stroke, width)]
}
