// The switch point: with rising arousal deliberate mentalizing first grows and then gives way to the automatic
// response. The solid line is the deliberate one, the dashed line the automatic one, in all four figures.
import { arrow, axes, crossing, dashed, dotted, graph, ring, rise, smooth } from './diagram.ts'
import type { Point } from './diagram.ts'
import type { Drawing } from './drawing.ts'
import { ink, petrol, sand } from './house-style.ts'
import { ellipse, form, line, place } from './shape.ts'
import type { Shape } from './shape.ts'

export const omslagpunt: Drawing = {
  id: 'omslagpunt',
  width: 800,
  height: 450,
  shapes: () => [...arousal(), ...lines(deliberate, automatic, 384, 9)],
  steps: () => [
    arousal(),
    [...arousal(), line(smooth(deliberate), petrol, 9)],
    [...arousal(), ...curves(deliberate, automatic, 9)],
  ],
}

const deliberate = graph(70, 730, (x) => 356 - (110 + (x - 70) * 0.56) * (1 - rise(x, 440, 210)))
const automatic = graph(70, 730, (x) => 366 - 292 * rise(x, 470, 230))

function arousal(): Shape[] {
  return [form('M70 432L750 402V432Z', sand, ink, 3), ...axes([70, 384], 776, 22, 5)]
}

/** The threshold: the crossing comes after little arousal, or only after much. */
export const omslagpuntDrempel: Drawing = {
  id: 'omslagpunt-drempel',
  width: 400,
  height: 300,
  shapes: () => [...half(0, threshold(66)), ...half(1, threshold(126))],
}

/** The strength: how high the automatic response rises. */
export const omslagpuntSterkte: Drawing = {
  id: 'omslagpunt-sterkte',
  width: 400,
  height: 300,
  shapes: () => [...half(0, strength(1)), ...half(1, strength(0.28))],
}

/** The recovery: how long it takes before the deliberate line is back. Here the horizontal axis is time. */
export const omslagpuntHerstel: Drawing = {
  id: 'omslagpunt-herstel',
  width: 400,
  height: 300,
  shapes: () => [...half(0, recovery(130, 60)), ...half(1, recovery(86, 36))],
}

function threshold(middle: number): Shape[] {
  const deliberate = graph(22, 176, (x) => 224 - (64 + (x - 22) * 0.8) * (1 - rise(x, middle, 44)))
  const automatic = graph(22, 176, (x) => 228 - 176 * rise(x, middle + 6, 56))
  return [
    ...axes([22, 240], 186, 22, 3.6),
    ...lines(deliberate, automatic, 240, 6),
    ...span(22, crossing(deliberate, automatic)[0]),
  ]
}

function strength(part: number): Shape[] {
  const deliberate = graph(22, 158, (x) => 228 - (64 + (x - 22) * 0.8) * (1 - rise(x, 84, 48)))
  const strong = (x: number) => 232 - 196 * rise(x, 90, 52)
  const [turn, height] = crossing(deliberate, graph(22, 158, strong))
  const automatic = graph(22, 158, (x) => (x <= turn ? strong(x) : height + (strong(x) - height) * part))
  const top = automatic.at(-1)?.[1] ?? 0
  return [
    ...axes([22, 244], 190, 16, 3.6),
    ...lines(deliberate, automatic, 244, 6),
    ...arrow([176, 226], [175, top], petrol, 4.4, true),
  ]
}

function recovery(middle: number, breadth: number): Shape[] {
  const away = (x: number) => rise(x, 48, 22) - rise(x, middle, breadth)
  const deliberate = graph(22, 178, (x) => 92 + 122 * away(x), 24)
  const automatic = graph(22, 178, (x) => 214 - 150 * away(x), 24)
  return [
    ...axes([22, 240], 190, 22, 3.6),
    ...curves(deliberate, automatic, 6),
    ...span(38, middle + breadth / 2),
  ]
}

function curves(deliberate: readonly Point[], automatic: readonly Point[], width: number): Shape[] {
  return [
    dashed(automatic, ink, width * 0.8, width * 1.9, width * 1.7),
    line(smooth(deliberate), petrol, width),
  ]
}

function lines(
  deliberate: readonly Point[],
  automatic: readonly Point[],
  floor: number,
  width: number,
): Shape[] {
  const at = crossing(deliberate, automatic)
  return [
    ...curves(deliberate, automatic, width),
    dotted([at[0], at[1] + width * 3], [at[0], floor - width], width * 1.6, width * 0.36, ink),
    form(ellipse(at[0], floor, width * 0.8), ink),
    ...ring(at, width * 1.9, width * 0.7),
  ]
}

function half(index: number, shapes: readonly Shape[]): Shape[] {
  return place(shapes, { x: 2 + index * 202, y: 16, scale: 1 })
}

/** How far along the axis: a double arrow below it, from `from` to `to`. */
function span(from: number, to: number): Shape[] {
  return arrow([from, 262], [to, 262], petrol, 4.4, true)
}
