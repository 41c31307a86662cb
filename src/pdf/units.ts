/** Lengths in this room are points (1/72 inch) unless a name says otherwise. */
const POINTS_PER_MM = 72 / 25.4

/** Millimetres to points. */
export function mm(millimetres: number): number {
  return millimetres * POINTS_PER_MM
}

/** Points to whole millimetres, rounded down. */
export function wholeMillimetres(points: number): number {
  return Math.floor(points / POINTS_PER_MM + 1e-6)
}

/** Upright, in points. */
export const A4 = { width: mm(210), height: mm(297) } as const
export const A5 = { width: mm(148.5), height: mm(210) } as const
export const A6 = { width: mm(105), height: mm(148.5) } as const
