/** Round outlines as operators of a content stream. Coordinates are the file's, y upwards. */
import { num } from './objects.ts'

/** A quarter of a circle as one curve: so far from its ends lie the control points, in radii. */
const QUARTER = 0.5523

/** A circle as four curves. */
export function circle(x: number, y: number, radius: number): string {
  const k = radius * QUARTER
  return [
    `${num(x + radius)} ${num(y)} m`,
    curve(x + radius, y + k, x + k, y + radius, x, y + radius),
    curve(x - k, y + radius, x - radius, y + k, x - radius, y),
    curve(x - radius, y - k, x - k, y - radius, x, y - radius),
    curve(x + k, y - radius, x + radius, y - k, x + radius, y),
    'h',
  ].join(' ')
}

/** A rectangle with rounded corners; `x` and `y` are its left and lower edge. */
export function roundedRectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): string {
  const r = Math.min(radius, width / 2, height / 2)
  const k = r * (1 - QUARTER)
  const [right, top] = [x + width, y + height]
  return [
    `${num(x + r)} ${num(y)} m ${num(right - r)} ${num(y)} l`,
    curve(right - k, y, right, y + k, right, y + r),
    `${num(right)} ${num(top - r)} l`,
    curve(right, top - k, right - k, top, right - r, top),
    `${num(x + r)} ${num(top)} l`,
    curve(x + k, top, x, top - k, x, top - r),
    `${num(x)} ${num(y + r)} l`,
    curve(x, y + k, x + k, y, x + r, y),
    'h',
  ].join(' ')
}

function curve(...points: readonly number[]): string {
  return `${points.map(num).join(' ')} c`
}
