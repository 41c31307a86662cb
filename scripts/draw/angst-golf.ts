// Fear over time: left to itself it rises and falls again; broken off too soon it comes back higher.
import { arrow, dotted, graph, smooth } from './diagram.ts'
import type { Point } from './diagram.ts'
import type { Drawing } from './drawing.ts'
import { ink, petrol, petrolTint, sand, white } from './house-style.ts'
import { box, form, line } from './shape.ts'
import type { Shape } from './shape.ts'

const floor = 378
const peak = 190

export const angstGolf: Drawing = {
  id: 'angst-golf',
  width: 800,
  height: 450,
  shapes: () => [...leftAlone(), ...brokenOff(), ...higher(), ...time()],
  steps: () => [
    [...leftAlone(), ...time()],
    [...leftAlone(), ...brokenOff(), ...time()],
  ],
}

function leftAlone(): Shape[] {
  const points = graph(30, 386, (x) => hill(x, 208, peak, 74))
  return wave(points, petrolTint)
}

function brokenOff(): Shape[] {
  const points = graph(424, 512, (x) => hill(x, 560, peak, 60), 6)
  return [...wave(points, petrolTint, `V${floor}`), ...stop(512, points.at(-1)?.[1] ?? floor)]
}

/** The next time; dots show how high the first wave came. */
function higher(): Shape[] {
  const points = graph(522, 754, (x) => hill(x, 638, 66, 50), 14)
  return [...wave(points, sand), dotted([208, peak - 18], [754, peak - 18], 12, 2.6, ink)]
}

/** The line below the waves, with a mark between one time and another. */
function time(): Shape[] {
  return [...arrow([24, floor], [780, floor], ink, 5), line(`M398 ${floor - 16}v32`, ink, 5)]
}

function hill(x: number, middle: number, top: number, breadth: number): number {
  return floor - (floor - top) * Math.exp(-(((x - middle) / breadth) ** 2))
}

function wave(points: readonly Point[], fill: string, end = ''): Shape[] {
  const outline = `${smooth(points)}${end}`
  return [form(`${outline}Z`, fill), line(outline, petrol, 8)]
}

/** Two upright bars, as on a player: broken off here. */
function stop(x: number, y: number): Shape[] {
  return [
    form(box(x - 22, y - 66, 16, 60, 4), white, ink, 5),
    form(box(x + 6, y - 66, 16, 60, 4), white, ink, 5),
  ]
}
