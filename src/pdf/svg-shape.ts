/** The outline of one SVG element in its own units, as operators of a content stream: moves, lines and cubic curves. */
import { pathOperators } from './path-data.ts'

type Attributes = ReadonlyMap<string, string>

/** Undefined for an element that is no shape; empty for one without extent. */
export function shapePath(name: string, attributes: Attributes): string | undefined {
  const data = pathData(name, attributes)
  return data === undefined ? undefined : pathOperators(data)
}

function pathData(name: string, attributes: Attributes): string | undefined {
  const number = (key: string) => Number.parseFloat(attributes.get(key) ?? '0') || 0
  switch (name) {
    case 'path':
      return attributes.get('d') ?? ''
    case 'rect':
      return rectangle(number('x'), number('y'), number('width'), number('height'), ...radii(attributes))
    case 'circle':
      return ellipse(number('cx'), number('cy'), number('r'), number('r'))
    case 'ellipse':
      return ellipse(number('cx'), number('cy'), number('rx'), number('ry'))
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`
    case 'polyline':
      return polygon(attributes, '')
    case 'polygon':
      return polygon(attributes, 'Z')
    default:
      return undefined
  }
}

function radii(attributes: Attributes): [number, number] {
  const rx = Number.parseFloat(attributes.get('rx') ?? attributes.get('ry') ?? '0') || 0
  const ry = Number.parseFloat(attributes.get('ry') ?? attributes.get('rx') ?? '0') || 0
  return [rx, ry]
}

function rectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  roundX: number,
  roundY: number,
): string {
  const rx = Math.min(roundX, width / 2)
  const ry = Math.min(roundY, height / 2)
  if (rx === 0 || ry === 0) return `M${x} ${y}h${width}v${height}h${-width}z`
  const arc = (dx: number, dy: number) => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`
  const across = width - 2 * rx
  const down = height - 2 * ry
  return (
    `M${x + rx} ${y}h${across}${arc(rx, ry)}v${down}${arc(-rx, ry)}` +
    `h${-across}${arc(-rx, -ry)}v${-down}${arc(rx, -ry)}z`
  )
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`
}

function polygon(attributes: Attributes, end: string): string {
  const numbers = attributes.get('points')?.match(/-?[\d.]+(?:e-?\d+)?/gi) ?? []
  return numbers.length < 4 ? '' : `M${numbers.join(' ')}${end}`
}
