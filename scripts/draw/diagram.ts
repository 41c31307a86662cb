// What graphs are drawn with: smooth curves through points, dashes and dots without stroke-dasharray, arrows.
import { ink, petrol, petrolTint, white } from './house-style.ts'
import { ellipse, form, line } from './shape.ts'
import type { Shape } from './shape.ts'

export type Point = readonly [x: number, y: number]

/** Path data of a smooth curve that runs from left to right through `points`, without overshooting them. */
export function smooth(points: readonly Point[]): string {
  const start = points[0] ?? [0, 0]
  const parts = pieces(points).map(([, b, c, d]) => `C${b.join(' ')} ${c.join(' ')} ${d.join(' ')}`)
  return `M${start.join(' ')}${parts.join('')}`
}

/** Points of a graph: `height` gives y for every x between `from` and `to`. */
export function graph(from: number, to: number, height: (x: number) => number, count = 12): Point[] {
  const step = (to - from) / count
  return Array.from({ length: count + 1 }, (_, i) => [from + i * step, height(from + i * step)] as const)
}

/** The S that goes from 0 to 1 around `middle`; `breadth` is how much room it takes. */
export function rise(x: number, middle: number, breadth: number): number {
  return 1 / (1 + Math.exp((-6 * (x - middle)) / breadth))
}

/** A dashed line through `points`; `on` and `off` are lengths in units of the drawing. */
export function dashed(
  points: readonly Point[],
  stroke: string,
  width: number,
  on: number,
  off: number,
): Shape {
  const route = flatten(points)
  const dashes: string[] = []
  for (let from = 0; from < lengthOf(route); from += on + off) {
    const steps = [0, 0.25, 0.5, 0.75, 1].map((part) => along(route, from + part * on))
    dashes.push(`M${steps.map((step) => step.join(' ')).join('L')}`)
  }
  return line(dashes.join(''), stroke, width)
}

/** A straight row of dots from `from` to `to`. */
export function dotted(from: Point, to: Point, step: number, radius: number, fill: string): Shape {
  const count = Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / step))
  const at = (i: number) => mix(from, to, i / count)
  return form(Array.from({ length: count + 1 }, (_, i) => ellipse(...at(i), radius)).join(''), fill)
}

/** A straight arrow whose open head points at `to`; with `both` there is a head at either end. */
export function arrow(from: Point, to: Point, stroke: string, width: number, both = false): Shape[] {
  return [
    line(`M${from.join(' ')}L${to.join(' ')}`, stroke, width),
    head(from, to, stroke, width),
    ...(both ? [head(to, from, stroke, width)] : []),
  ]
}

/** Two axes with arrow heads, from their origin. */
export function axes(origin: Point, right: number, top: number, width: number): Shape[] {
  return [...arrow(origin, [right, origin[1]], ink, width), ...arrow(origin, [origin[0], top], ink, width)]
}

/** Where two curves, given by their points, first cross. */
export function crossing(one: readonly Point[], other: readonly Point[]): Point {
  const heights = flatten(other)
  const found = flatten(one).find(([x, y]) => {
    const nearest = heights.reduce((best, point) =>
      Math.abs(point[0] - x) < Math.abs(best[0] - x) ? point : best,
    )
    return nearest[1] <= y && x > (one[0]?.[0] ?? 0) + 1
  })
  if (!found) throw new Error('The two curves do not cross.')
  return found
}

/** A ring that marks one place on a curve. */
export function ring(at: Point, radius: number, width: number): Shape[] {
  return [
    line(ellipse(...at, radius), white, width * 2.6),
    form(ellipse(...at, radius), petrolTint, petrol, width),
    form(ellipse(...at, radius * 0.28), petrol),
  ]
}

function head(from: Point, to: Point, stroke: string, width: number): Shape {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0])
  const side = (turn: number): Point => [
    to[0] + Math.cos(angle + turn) * width * 4,
    to[1] + Math.sin(angle + turn) * width * 4,
  ]
  return line(`M${side(2.45).join(' ')}L${to.join(' ')}L${side(-2.45).join(' ')}`, stroke, width)
}

type Piece = readonly [Point, Point, Point, Point]

/** Cubic pieces after Fritsch and Carlson: the slope is zero wherever the curve turns. */
function pieces(points: readonly Point[]): Piece[] {
  const tilts = points.slice(1).map((to, i) => {
    const from = points[i] ?? to
    return (to[1] - from[1]) / (to[0] - from[0])
  })
  const slopes = points.map((_, i) => {
    const [before, after] = [tilts[i - 1], tilts[i]]
    if (before === undefined || after === undefined) return before ?? after ?? 0
    if (before * after <= 0) return 0
    const steepest = 3 * Math.min(Math.abs(before), Math.abs(after))
    return Math.sign(before) * Math.min(Math.abs(before + after) / 2, steepest)
  })
  return points.slice(1).map((to, i) => {
    const from = points[i] ?? to
    const third = (to[0] - from[0]) / 3
    return [
      from,
      [from[0] + third, from[1] + third * (slopes[i] ?? 0)],
      [to[0] - third, to[1] - third * (slopes[i + 1] ?? 0)],
      to,
    ]
  })
}

function flatten(points: readonly Point[]): Point[] {
  const steps = Array.from({ length: 60 }, (_, i) => (i + 1) / 60)
  const start = points[0] ?? [0, 0]
  return [start, ...pieces(points).flatMap((piece) => steps.map((t) => bezier(piece, t)))]
}

function bezier([a, b, c, d]: Piece, t: number): Point {
  const [ab, bc, cd] = [mix(a, b, t), mix(b, c, t), mix(c, d, t)]
  return mix(mix(ab, bc, t), mix(bc, cd, t), t)
}

function mix(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
}

function lengthOf(route: readonly Point[]): number {
  return route.slice(1).reduce((sum, to, i) => sum + distance(route[i] ?? to, to), 0)
}

function along(route: readonly Point[], length: number): Point {
  let left = length
  for (const [i, to] of route.slice(1).entries()) {
    const from = route[i] ?? to
    const step = distance(from, to)
    if (left <= step) return mix(from, to, step === 0 ? 0 : left / step)
    left -= step
  }
  return route.at(-1) ?? [0, 0]
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1])
}
