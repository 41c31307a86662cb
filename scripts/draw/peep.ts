// People are put together from the parts of Open Peeps, as plain paths that can be coloured and placed.
import svgpath from 'svgpath'
import { renderPiece } from './borrowed.ts'
import { ink, white } from './house-style.ts'
import type { Shape } from './shape.ts'

/**
 * Extra colour under the ink. `holes` number the closed contours of that piece's ink, from 0; where the ink
 * leaves a region open, as at most collars, `d` is a path of our own in peep units.
 */
export type Tint = { readonly fill: string } & (
  { readonly holes: readonly number[] } | { readonly d: string }
)

/** One person. Piece names are those of react-peeps; sizes are its own units (a bust is about 800 x 1200). */
export type Peep = {
  readonly hair: string
  readonly skin: string
  readonly face?: string
  readonly body?: string
  readonly clothes?: string
  readonly facialHair?: string
  readonly accessory?: string
  readonly hairTints?: readonly Tint[]
  readonly bodyTints?: readonly Tint[]
  readonly hairInk?: string
  /** Widens the ink, in peep units, for people who are drawn small. */
  readonly thicken?: number
  /** Drawn on the face: a mouth of our own. */
  readonly overFace?: readonly Shape[]
  /** Degrees by which the head nods, forward in the direction of the face. */
  readonly nod?: number
}

/** The painted paths of one person: body first, then head, face, beard and glasses. */
export function drawPeep(peep: Peep): Shape[] {
  const thicken = peep.thicken ?? 0
  const piece = (props: Record<string, string>, fill: string, tints: readonly Tint[] = [], line = ink) =>
    tinted(
      readPaths(renderPiece({ ...props, strokeColor: line, backgroundColor: fill })),
      line,
      tints,
      thicken,
    )
  const head = [
    ...piece({ hair: peep.hair }, peep.skin, peep.hairTints, peep.hairInk),
    ...(peep.face ? piece({ face: peep.face }, white) : []),
    ...(peep.overFace ?? []),
    ...(peep.facialHair ? piece({ facialHair: peep.facialHair }, white) : []),
    ...(peep.accessory ? piece({ accessory: peep.accessory }, white) : []),
  ]
  return [
    ...(peep.body ? piece({ body: peep.body }, peep.clothes ?? white, peep.bodyTints) : []),
    ...head.map((shape) => ({ ...shape, d: nod(shape.d, peep.nod ?? 0) })),
  ]
}

/** The closed contours of a piece's ink, in the order in which tints number them. */
export function contours(d: string): string[] {
  return svgpath(d)
    .abs()
    .toString()
    .split(/(?=M)/)
    .filter((part) => part !== '')
}

function nod(d: string, degrees: number): string {
  const [neckX, neckY] = [395, 520]
  return svgpath(d).rotate(degrees, neckX, neckY).toString()
}

function readPaths(svg: string): Shape[] {
  const shapes: Shape[] = []
  const moves: [number, number][] = []
  for (const [, close, name, attributes = ''] of svg.matchAll(/<(\/?)(g|path)((?:\s[^>]*)?)>/g)) {
    if (close) {
      moves.pop()
      continue
    }
    moves.push(readMove(attributes))
    if (name !== 'path') continue
    const [x, y] = moves.reduce(([ax, ay], [bx, by]) => [ax + bx, ay + by], [0, 0])
    const read = (key: string) => new RegExp(`\\s${key}="([^"]*)"`).exec(attributes)?.[1]
    const d = svgpath(read('d') ?? '')
      .abs()
      .translate(x, y)
      .toString()
    const fill = read('fill') ?? white
    shapes.push(read('fill-rule') === 'evenodd' ? { d, fill, holes: true } : { d, fill })
  }
  return shapes
}

function readMove(attributes: string): [number, number] {
  const found = /transform="translate\((\S+) (\S+)\)"/.exec(attributes)
  return found ? [Number(found[1]), Number(found[2])] : [0, 0]
}

function tinted(shapes: Shape[], line: string, tints: readonly Tint[], thicken: number): Shape[] {
  return shapes.flatMap((shape) => {
    if (shape.fill !== line) return [shape]
    const parts = contours(shape.d)
    const fills = tints.map((tint) => ({
      d: 'd' in tint ? tint.d : tint.holes.map((hole) => parts[hole] ?? '').join(''),
      fill: tint.fill,
    }))
    const widened = thicken > 0 ? { ...shape, stroke: line, width: thicken } : shape
    return [...fills, widened]
  })
}
