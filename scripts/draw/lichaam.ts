// A body to draw in: where do you feel it? No face, no clothes, nothing that tells man from woman.
import type { Drawing } from './drawing.ts'
import { ink, white } from './house-style.ts'
import { ellipse, form, line, place } from './shape.ts'
import type { Shape } from './shape.ts'

/** The right half from neck to crotch, around x = 0; the other half is its mirror. */
const half =
  'M20 132V148C20 164 28 172 48 178C82 186 104 198 110 236C116 276 122 316 128 352C132 378 144 392 146 414' +
  'C148 434 138 448 126 442C114 436 112 420 110 404C104 364 92 318 82 278C80 316 78 336 82 368' +
  'C88 420 84 470 76 516C70 556 66 600 64 632C64 646 82 654 88 664C92 674 84 680 72 680H36C28 680 24 674 26 664' +
  'C30 640 26 600 24 560C20 510 14 460 8 420C6 411 3 408 0 408'

export const lichaam: Drawing = {
  id: 'lichaam',
  width: 400,
  height: 700,
  shapes: () => [...side(false), ...side(true), form(ellipse(200, 78, 50, 62), white, ink, 4)],
}

function side(mirror: boolean): Shape[] {
  return place([form(`${half}V132Z`, white), line(half, ink, 4)], { x: 200, y: 0, scale: 1, mirror })
}
