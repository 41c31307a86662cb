/** A drawing without the empty room above and below what is drawn: on paper the page has room of its own. */
import type { Drawing, Shape } from './svg.ts'

const known = new WeakMap<Drawing, Drawing>()

/** As wide as it was, at the same scale. */
export function trimDrawing(drawing: Drawing): Drawing {
  const trimmed = known.get(drawing) ?? trim(drawing)
  known.set(drawing, trimmed)
  return trimmed
}

function trim(drawing: Drawing): Drawing {
  const reaches = drawing.shapes.map(reachOf).filter(({ top, bottom }) => top <= bottom)
  const top = Math.max(0, Math.min(...reaches.map((reach) => reach.top)))
  const bottom = Math.min(drawing.height, Math.max(...reaches.map((reach) => reach.bottom)))
  if (bottom - top <= 0 || bottom - top >= drawing.height) return drawing
  const shapes = drawing.shapes.map((shape): Shape => {
    const [a, b, c, d, e, f] = shape.matrix
    return { ...shape, matrix: [a, b, c, d, e, f - top] }
  })
  return { ...drawing, height: bottom - top, shapes }
}

/** How far it reaches up and down: curves stay within their control points. */
function reachOf({ path, matrix: [, b, , d, , f], style }: Shape) {
  const numbers = path.split(' ').map(Number).filter(Number.isFinite)
  let [top, bottom] = [Infinity, -Infinity]
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const y = b * (numbers[index] ?? 0) + d * (numbers[index + 1] ?? 0) + f
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  const line = style.stroke === undefined ? 0 : (style.strokeWidth / 2) * Math.hypot(b, d)
  return { top: top - line, bottom: bottom + line }
}
