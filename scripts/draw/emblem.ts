// The sign language of the session emblems: few forms, thick lines, readable at 40 pixels.
import { ellipse, form } from './shape.ts'
import type { Shape } from './shape.ts'

/** The width of an emblem's lines, in units of its 200 x 200 field. */
export const stroke = 8

/** Head and shoulders, about 80 x 110 around its origin. `width` is that of the outline. */
export function person(fill: string, outline: string, width: number): Shape[] {
  return [
    form('M-40 62C-40 20 -24 4 0 4S40 20 40 62Z', fill, outline, width),
    form(ellipse(0, -24, 23), fill, outline, width),
  ]
}
