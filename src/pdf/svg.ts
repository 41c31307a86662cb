/**
 * Drawings as data: the part of SVG that line drawings use, read into absolute paths. Anything else is named,
 * not skipped. Read with parse5, which knows SVG inside HTML.
 */
import { parseFragment } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { shapePath } from './svg-shape.ts'
import type { PathCommand } from './svg-shape.ts'
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
  readonly path: readonly PathCommand[]
  /** From the shape's own units to the drawing's, whose origin is its top left corner. */
  readonly matrix: Matrix
  readonly style: ShapeStyle
}

/** Text for who does not see the drawing: the alt text stands in the course's list instead. */
const silent = new Set(['title', 'desc', 'metadata'])

const groups = new Set(['g', 'svg', 'a'])

type Element = DefaultTreeAdapterTypes.Element
type Attributes = ReadonlyMap<string, string>

/** Reads the source of one SVG file. */
export function parseSvg(source: string): Drawing {
  const root = parseFragment(source).childNodes.find(isElement)
  if (root?.tagName !== 'svg') return { width: 1, height: 1, shapes: [], unknown: ['geen <svg>'] }
  const attributes = attributesOf(root)
  const [left = 0, top = 0, width = 1, height = 1] = viewBox(attributes)
  const shapes: Shape[] = []
  const unknown = new Set<string>()
  visit(root, [1, 0, 0, 1, -left, -top], initialStyle)
  return { width, height, shapes, unknown: [...unknown] }

  function visit(element: Element, outer: Matrix, outerStyle: ShapeStyle): void {
    const name = element.tagName
    if (silent.has(name)) return
    const own = attributesOf(element)
    const { style, problems } = inheritStyle(outerStyle, own)
    for (const problem of problems) unknown.add(problem)
    const transform = own.get('transform')
    const matrix = transform ? multiply(outer, parseTransform(transform)) : outer
    if (groups.has(name)) {
      for (const child of element.childNodes) if (isElement(child)) visit(child, matrix, style)
      return
    }
    const path = shapePath(name, own)
    if (!path) unknown.add(`<${name}>`)
    else if (path.length > 0) shapes.push({ path, matrix, style })
  }
}

function isElement(node: DefaultTreeAdapterTypes.ChildNode): node is Element {
  return 'tagName' in node
}

function attributesOf(element: Element): Attributes {
  return new Map(element.attrs.map(({ name, value }) => [name, value]))
}

function viewBox(attributes: Attributes): number[] {
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
