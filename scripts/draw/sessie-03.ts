// The emblem of session 3: an emotion is felt before it is named, so a beat runs through the heart.
import type { Drawing } from './drawing.ts'
import { stroke } from './emblem.ts'
import { petrol, petrolTint, white } from './house-style.ts'
import { heart, line, place } from './shape.ts'

const beat = 'M6 108h44c14 0 16 -36 28 -36s14 64 28 64s14 -48 26 -48s10 20 22 20h40'

export const sessie03: Drawing = {
  id: 'sessie-03',
  width: 200,
  height: 200,
  shapes: () => [
    ...place(heart(petrolTint, stroke / 4.6), { x: 100, y: 104, scale: 4.6 }),
    line(beat, white, 24),
    line(beat, petrol, stroke + 2),
  ],
}
