/**
 * Drawings as data: the part of SVG that line drawings use, read into absolute paths. Anything else is named,
 * not skipped.
 */
import { readElements } from './svg-elements.ts'
import type { SvgElement } from './svg-elements.ts'
import { shapePath } from './svg-shape.ts'
import { inheritStyle, initialStyle, multiply, parseTransform } from './svg-style.ts'
import type { Matrix, ShapeStyle } from './svg-style.ts'

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
  /** Elements and values that cannot be painted. */
  readonly unknown: readonly string[]
}

export interface Shape {
  /** Operators of a content stream. */
  readonly path: string
  /** From the shape's own units to the drawing's, whose origin is its top left corner. */
  readonly matrix: Matrix
  readonly style: ShapeStyle
}

/** Text for who does not see the drawing: the alt text stands in the course's list instead. */
const silent = new Set(['title', 'desc', 'metadata'])

const groups = new Set(['g', 'svg', 'a'])

/** By their source: most documents show the same drawings. */
const known = new Map<string, Drawing>()

/** Reads the source of one SVG file, once per process. */
export function parseSvg(source: string): Drawing {
  const drawing = known.get(source) ?? readSvg(source)
  known.set(source, drawing)
  return drawing
}

function readSvg(source: string): Drawing {
  const root = readElements(source)
  if (root?.name !== 'svg') return { width: 1, height: 1, shapes: [], unknown: ['geen <svg>'] }
  const [left = 0, top = 0, width = 1, height = 1] = viewBox(root.attributes)
  const shapes: Shape[] = []
  const unknown = new Set<string>()
  visit(root, [1, 0, 0, 1, -left, -top], initialStyle)
  return { width, height, shapes, unknown: [...unknown] }

  function visit({ name, attributes, children }: SvgElement, outer: Matrix, outerStyle: ShapeStyle): void {
    if (silent.has(name)) return
    const { style, problems } = inheritStyle(outerStyle, attributes)
    for (const problem of problems) unknown.add(problem)
    const transform = attributes.get('transform')
    const matrix = transform ? multiply(outer, parseTransform(transform)) : outer
    if (groups.has(name)) {
      for (const child of children) visit(child, matrix, style)
      return
    }
    const path = shapePath(name, attributes)
    if (path === undefined) unknown.add(`<${name}>`)
    else if (path !== '') shapes.push({ path, matrix, style })
  }
}

function viewBox(attributes: SvgElement['attributes']): number[] {
  const box = attributes.get('viewBox')
  if (box)
    return box
      .trim()
      .split(/[\s,]+/)
      .map(Number)
  return [
    0,
    0,
    Number.parseFloat(attributes.get('width') ?? '1'),
    Number.parseFloat(attributes.get('height') ?? '1'),
  ]
}
