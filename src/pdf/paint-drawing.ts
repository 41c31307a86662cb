/** A drawing as operators of a content stream. */
import type { DrawingItem } from './boxes.ts'
import { num, rgb } from './objects.ts'
import type { Shape } from './svg.ts'

/** Asks for the name of a graphics state with these opacities. */
export type OpacityName = (fill: number, stroke: number) => string

/** @param pageHeight turns y upwards, as the file has it */
export function paintDrawing(item: DrawingItem, pageHeight: number, opacity: OpacityName): string {
  const { drawing, x, y, width, height } = item
  const place = [width / drawing.width, 0, 0, -height / drawing.height, x, pageHeight - y]
  const shapes = drawing.shapes.map((shape) => paintShape(shape, opacity))
  return `q ${place.map(precise).join(' ')} cm\n${shapes.join('\n')}\nQ`
}

function paintShape({ path, matrix, style }: Shape, opacity: OpacityName): string {
  const filled = style.fill !== undefined && style.fillOpacity > 0
  const stroked = style.stroke !== undefined && style.strokeWidth > 0 && style.strokeOpacity > 0
  if (!filled && !stroked) return ''
  const state: string[] = []
  if (style.fillOpacity < 1 || style.strokeOpacity < 1) {
    state.push(`/${opacity(style.fillOpacity, style.strokeOpacity)} gs`)
  }
  if (style.fill && filled) state.push(`${rgb(style.fill)} rg`)
  if (style.stroke && stroked) {
    state.push(`${rgb(style.stroke)} RG ${num(style.strokeWidth)} w ${style.cap} J ${style.join} j`)
    state.push(`[${style.dashes.map(num).join(' ')}] 0 d`)
  }
  return `q ${matrix.map(precise).join(' ')} cm ${state.join(' ')}\n${path} ${painting()} Q`

  function painting(): string {
    if (!filled) return 'S'
    return (stroked ? 'B' : 'f') + (style.evenOdd ? '*' : '')
  }
}

/** Matrices scale everything behind them: more decimals than places need. */
function precise(value: number): string {
  return (Math.round(value * 1e6) / 1e6 || 0).toFixed(6).replace(/\.?0+$/, '')
}
