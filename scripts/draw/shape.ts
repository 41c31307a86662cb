// A drawing is a flat list of painted paths in the order of painting. One kind of element is all that the
// page and the PDF painter need, and a path can be moved, scaled and mirrored by rewriting its numbers.
import svgpath from 'svgpath'
import { ink } from './house-style.ts'

/** One painted path. Colours are `#rrggbb`; `width` is the stroke's width in the units of the drawing. */
export type Shape = {
  readonly d: string
  readonly fill?: string
  readonly stroke?: string
  readonly width?: number
  readonly holes?: boolean
}

/** Where a group of shapes goes: scaled from its origin, mirrored left to right if asked, then moved. */
export type Placement = {
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly mirror?: boolean
  readonly turn?: number
}

export function place(shapes: readonly Shape[], at: Placement): Shape[] {
  return shapes.map((shape) => ({
    ...shape,
    ...(shape.width === undefined ? {} : { width: shape.width * at.scale }),
    d: svgpath(shape.d)
      .scale(at.mirror ? -at.scale : at.scale, at.scale)
      .rotate(at.turn ?? 0)
      .translate(at.x, at.y)
      .toString(),
  }))
}

/** A stroked line without fill. */
export function line(d: string, stroke: string, width: number): Shape {
  return { d, stroke, width }
}

/** A filled form, with an outline where a stroke is given. */
export function form(d: string, fill: string, stroke?: string, width = 3.4): Shape {
  return stroke ? { d, fill, stroke, width } : { d, fill }
}

export function ellipse(cx: number, cy: number, rx: number, ry = rx): string {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0Z`
}

export function box(x: number, y: number, width: number, height: number, radius = 0): string {
  const r = radius
  const corner = (dx: number, dy: number) => (r === 0 ? '' : `a${r} ${r} 0 0 1 ${dx} ${dy}`)
  return (
    `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}` +
    `h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}Z`
  )
}

/** A heart of about 32 x 32 around its origin, with an outline of `width`. */
export function heart(fill: string, width: number): Shape[] {
  const d = 'M0 16C-6 8 -17 2 -17 -7C-17 -17 -4 -19 0 -9C4 -19 17 -17 17 -7C17 2 6 8 0 16Z'
  return [form(d, fill, ink, width)]
}

/**
 * Dots along a cubic curve, evenly spaced: a dotted line without stroke-dasharray, which not every painter has.
 * Numbers are x0 y0 x1 y1 x2 y2 x3 y3 as in `M x0 y0 C x1 y1 x2 y2 x3 y3`.
 */
export function dots(curve: readonly number[], step: number, radius: number, fill: string): Shape {
  const points = walk(curve, step)
  return { d: points.map(([x, y]) => ellipse(x, y, radius)).join(''), fill }
}

/** Writes the SVG file: a viewBox, no size of its own, one decimal, arcs as curves (few painters do arcs well). */
export function toSvg(width: number, height: number, shapes: readonly Shape[]): string {
  const paths = shapes.map(toPath).join('\n')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">\n${paths}\n</svg>\n`
}

function toPath(shape: Shape): string {
  const d = svgpath(shape.d).unarc().rel().round(1).toString()
  const fill = ` fill="${shape.fill ?? 'none'}"`
  const rule = shape.holes ? ' fill-rule="evenodd"' : ''
  const stroke = shape.stroke
    ? ` stroke="${shape.stroke}" stroke-width="${Math.round((shape.width ?? 3.4) * 10) / 10}" stroke-linecap="round" stroke-linejoin="round"`
    : ''
  return `<path d="${d}"${fill}${rule}${stroke}/>`
}

function walk(curve: readonly number[], step: number): [number, number][] {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = curve
  const at = (t: number): [number, number] => {
    const u = 1 - t
    const mix = (a: number, b: number, c: number, d: number) =>
      u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d
    return [mix(x0, x1, x2, x3), mix(y0, y1, y2, y3)]
  }
  const points = [at(0)]
  let travelled = 0
  let last = at(0)
  for (let i = 1; i <= 1000; i++) {
    const next = at(i / 1000)
    travelled += Math.hypot(next[0] - last[0], next[1] - last[1])
    last = next
    if (travelled >= step) {
      points.push(next)
      travelled -= step
    }
  }
  return points
}
