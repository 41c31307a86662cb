/** SVG path data as operators of a content stream: absolute moves, lines and cubic curves. */
import svgpath from 'svgpath'
import { num } from './objects.ts'

/** How many numbers each command takes. */
const counts: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, z: 0 }

const TOKENS = /[a-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi

/** Up to the first thing in `data` that is no path data, as the standard asks. */
export function pathOperators(data: string): string {
  // Arcs are rare, and the only thing that takes real arithmetic.
  const plain = /a/i.test(data) ? svgpath(data).unarc().toString() : data
  const tokens = plain.match(TOKENS) ?? []
  const out: string[] = []
  let x = 0
  let y = 0
  let startX = 0
  let startY = 0
  /** The last control point and its kind of curve, for the smooth curves that go on from it. */
  let controlX = 0
  let controlY = 0
  let control = ''
  let command = ''
  let index = 0
  while (index < tokens.length) {
    if (isCommand(tokens[index])) {
      command = tokens[index] ?? ''
      index += 1
    } else if (command === 'z' || command === 'Z') break
    const count = counts[command.toLowerCase()]
    if (count === undefined || index + count > tokens.length) break
    for (let position = 0; position < count; position += 1) {
      if (isCommand(tokens[index + position])) return out.join(' ')
    }
    step(command)
    index += count
    // Further pairs after a move are lines.
    if (command === 'm') command = 'l'
    if (command === 'M') command = 'L'
  }
  return out.join(' ')

  function step(letter: string): void {
    const kind = letter.toLowerCase()
    const left = letter === kind ? x : 0
    const top = letter === kind ? y : 0
    const at = (position: number) => Number(tokens[index + position]) + (position % 2 === 0 ? left : top)
    switch (kind) {
      case 'm':
        x = startX = at(0)
        y = startY = at(1)
        out.push(num(x), num(y), 'm')
        break
      case 'l':
        line(at(0), at(1))
        break
      case 'h':
        line(at(0), y)
        break
      case 'v':
        line(x, Number(tokens[index]) + top)
        break
      case 'c':
        curve(at(0), at(1), at(2), at(3), at(4), at(5))
        break
      case 's':
        curve(goingOn('c', x, controlX), goingOn('c', y, controlY), at(0), at(1), at(2), at(3))
        break
      case 'q':
        quadratic(at(0), at(1), at(2), at(3))
        break
      case 't':
        quadratic(goingOn('q', x, controlX), goingOn('q', y, controlY), at(0), at(1))
        break
      case 'z':
        x = startX
        y = startY
        out.push('h')
        break
    }
    if (kind !== 'c' && kind !== 's' && kind !== 'q' && kind !== 't') control = ''
  }

  /** The last control point of the same kind of curve, mirrored in where it ended. */
  function goingOn(kind: string, end: number, last: number): number {
    return control === kind ? 2 * end - last : end
  }

  function line(toX: number, toY: number): void {
    x = toX
    y = toY
    out.push(num(x), num(y), 'l')
  }

  function curve(ax: number, ay: number, bx: number, by: number, toX: number, toY: number): void {
    out.push(num(ax), num(ay), num(bx), num(by), num(toX), num(toY), 'c')
    controlX = bx
    controlY = by
    control = 'c'
    x = toX
    y = toY
  }

  function quadratic(cx: number, cy: number, toX: number, toY: number): void {
    curve(towards(x, cx), towards(y, cy), towards(toX, cx), towards(toY, cy), toX, toY)
    controlX = cx
    controlY = cy
    control = 'q'
  }
}

function isCommand(token: string | undefined): boolean {
  return token !== undefined && token.charCodeAt(0) >= 65
}

function towards(from: number, to: number): number {
  return from + (2 / 3) * (to - from)
}
