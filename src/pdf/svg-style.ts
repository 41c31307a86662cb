/** Paint and transform of SVG elements: presentation attributes, the same words in `style`, handed down by parents. */
import type { Colour } from './theme.ts'

/** As in SVG's matrix(a b c d e f). */
export type Matrix = readonly [number, number, number, number, number, number]

export interface ShapeStyle {
  readonly fill: Colour | undefined
  readonly stroke: Colour | undefined
  readonly strokeWidth: number
  readonly cap: 0 | 1 | 2
  readonly join: 0 | 1 | 2
  readonly dashes: readonly number[]
  readonly evenOdd: boolean
  readonly fillOpacity: number
  readonly strokeOpacity: number
}

export const initialStyle: ShapeStyle = {
  fill: '#000000',
  stroke: undefined,
  strokeWidth: 1,
  cap: 0,
  join: 0,
  dashes: [],
  evenOdd: false,
  fillOpacity: 1,
  strokeOpacity: 1,
}

const caps: Readonly<Record<string, 0 | 1 | 2>> = { butt: 0, miter: 0, round: 1, square: 2, bevel: 2 }

/** What `currentColor` stands for on paper. */
const INK: Colour = '#1e2326'

const names: Readonly<Record<string, Colour>> = { black: '#000000', white: '#ffffff', currentcolor: INK }

/** The style of an element inside one of style `outer`; values that cannot be painted are named. */
export function inheritStyle(
  outer: ShapeStyle,
  attributes: ReadonlyMap<string, string>,
): { style: ShapeStyle; problems: string[] } {
  const problems: string[] = []
  const values = new Map([...attributes, ...declarations(attributes.get('style') ?? '')])
  const paint = (key: string, inherited: Colour | undefined): Colour | undefined => {
    const value = values.get(key)?.trim().toLowerCase()
    if (value === undefined || value === 'inherit') return inherited
    if (value === 'none' || value === 'transparent') return undefined
    const colour = parseColour(value)
    if (!colour) problems.push(`${key}="${value}"`)
    return colour ?? inherited
  }
  const number = (key: string, inherited: number): number => {
    const value = Number.parseFloat(values.get(key) ?? '')
    return Number.isFinite(value) ? value : inherited
  }
  const group = number('opacity', 1)
  const dashes = values.get('stroke-dasharray')
  const rule = values.get('fill-rule')
  for (const key of ['clip-path', 'mask', 'filter']) {
    if ((values.get(key) ?? 'none') !== 'none') problems.push(key)
  }
  return {
    problems,
    style: {
      fill: paint('fill', outer.fill),
      stroke: paint('stroke', outer.stroke),
      strokeWidth: number('stroke-width', outer.strokeWidth),
      cap: caps[values.get('stroke-linecap') ?? ''] ?? outer.cap,
      join: caps[values.get('stroke-linejoin') ?? ''] ?? outer.join,
      dashes: dashes === undefined ? outer.dashes : (dashes.match(/[\d.]+/g) ?? []).map(Number),
      evenOdd: rule === undefined ? outer.evenOdd : rule === 'evenodd',
      fillOpacity: number('fill-opacity', 1) * group * (values.has('fill-opacity') ? 1 : outer.fillOpacity),
      strokeOpacity:
        number('stroke-opacity', 1) * group * (values.has('stroke-opacity') ? 1 : outer.strokeOpacity),
    },
  }
}

function declarations(style: string): [string, string][] {
  return style.split(';').flatMap((declaration): [string, string][] => {
    const [key, value] = declaration.split(':')
    return key && value ? [[key.trim(), value.trim()]] : []
  })
}

function parseColour(value: string): Colour | undefined {
  if (/^#[\da-f]{6}$/.test(value)) return `#${value.slice(1)}`
  if (/^#[\da-f]{3}$/.test(value)) return `#${[...value.slice(1)].map((digit) => digit + digit).join('')}`
  const channels = /^rgb\((\d+)[ ,]+(\d+)[ ,]+(\d+)\)$/.exec(value)?.slice(1)
  if (channels) return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`
  return names[value]
}

/** The matrix of an SVG `transform` list. */
export function parseTransform(value: string): Matrix {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  for (const [, name = '', list = ''] of value.matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const numbers = list
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    matrix = multiply(matrix, transformOf(name, numbers))
  }
  return matrix
}

function transformOf(name: string, [a = 0, b, c, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  const radians = (a * Math.PI) / 180
  if (name === 'translate') return [1, 0, 0, 1, a, b ?? 0]
  if (name === 'scale') return [a, 0, 0, b ?? a, 0, 0]
  if (name === 'skewX') return [1, 0, Math.tan(radians), 1, 0, 0]
  if (name === 'skewY') return [1, Math.tan(radians), 0, 1, 0, 0]
  if (name === 'rotate') {
    const turn: Matrix = [Math.cos(radians), Math.sin(radians), -Math.sin(radians), Math.cos(radians), 0, 0]
    const [x, y] = [b ?? 0, c ?? 0]
    return multiply(multiply([1, 0, 0, 1, x, y], turn), [1, 0, 0, 1, -x, -y])
  }
  return [a, b ?? 0, c ?? 0, d, e, f]
}

/** `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
