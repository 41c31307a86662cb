// The surroundings of the faces that come twice: a few lines each, enough to tell where someone is.
import { ink, petrol, petrolTint, sand, skin, white } from './house-style.ts'
import { box, ellipse, form, heart, line, place } from './shape.ts'
import type { Shape } from './shape.ts'

/** Each room is 376 x 360 with its origin top left; the face comes between what is behind and what is before. */
export type Room = { readonly behind: readonly Shape[]; readonly before?: readonly Shape[] }

const floor = 352

export function party(): Room {
  const flag = (x: number, y: number, fill: string) => form(`M${x - 15} ${y}h30l-15 30Z`, fill, ink, 3)
  const balloon = (x: number, y: number, fill: string) => [
    line(`M${x} ${y + 34}q-8 40 4 90`, ink, 2.6),
    form(`M${x - 5} ${y + 42}l5 -9l5 9Z`, fill, ink, 2.6),
    form(ellipse(x, y, 26, 33), fill, ink, 3),
  ]
  return {
    behind: [
      line('M2 18Q188 74 374 18', ink, 3),
      ...[
        [46, 31, petrol],
        [104, 41, sand],
        [162, 46, petrolTint],
        [220, 46, petrol],
        [278, 40, sand],
        [334, 30, petrolTint],
      ].map(([x, y, fill]) => flag(Number(x), Number(y), String(fill))),
      ...balloon(46, 140, petrolTint),
      ...balloon(322, 124, sand),
    ],
    before: [
      form(box(252, 296, 108, 72, 6), white, ink),
      line('M252 322q13 18 27 0t27 0t27 0t27 0', petrol, 4),
      ...[278, 306, 334].flatMap((x) => [
        form(box(x - 4, 270, 8, 26, 2), petrolTint, ink, 2.6),
        form(`M${x} 248q9 12 0 18q-9 -6 0 -18Z`, petrol),
      ]),
    ],
  }
}

export function waitingRoom(): Room {
  return {
    behind: [
      form(ellipse(56, 62, 34), white, ink),
      line('M56 62V40M56 62l14 9', ink, 3.4),
      form(box(248, 30, 98, 132, 3), white, ink),
      form(box(290, 50, 14, 42, 2), petrol),
      form(box(276, 64, 42, 14, 2), petrol),
      line('M266 112h62M266 126h62M266 140h40', ink, 3),
      line('M2 262h372', ink, 3),
      form(box(10, 232, 70, 74, 8), petrolTint, ink),
      form(box(296, 232, 70, 74, 8), petrolTint, ink),
      form(box(4, 300, 82, 18, 6), petrolTint, ink),
      form(box(290, 300, 82, 18, 6), petrolTint, ink),
      line(`M16 318V${floor + 14}M74 318V${floor + 14}M302 318V${floor + 14}M360 318V${floor + 14}`, ink, 4),
    ],
  }
}

export function match(): Room {
  const fan = (x: number, y: number, fill: string) => [
    form(`M${x - 24} ${y + 56}q0 -34 24 -34t24 34Z`, fill, ink, 3),
    form(ellipse(x, y, 17), white, ink, 3),
  ]
  return {
    behind: [
      form(box(0, 0, 376, 368, 10), sand),
      ...fan(36, 88, white),
      ...fan(96, 74, petrolTint),
      ...fan(344, 88, petrolTint),
      ...fan(28, 190, petrolTint),
      ...fan(350, 190, white),
      form(box(2, 148, 90, 12, 3), white, ink, 3),
      form(box(284, 148, 90, 12, 3), white, ink, 3),
      form(box(2, 248, 70, 12, 3), white, ink, 3),
      form(box(306, 248, 68, 12, 3), white, ink, 3),
      line('M300 352L322 30', ink, 6),
      form('M322 30q-36 18 -74 -4l-6 68q38 18 75 2Z', petrol, ink),
    ],
    before: [
      form(ellipse(62, 320, 32), white, ink),
      form('M62 306l13 9l-5 15h-16l-5 -15Z', ink),
      line('M62 306v-17M75 315l17 -6M70 330l11 15M54 330l-11 15M49 315l-17 -6', ink, 3),
    ],
  }
}

export function trafficJam(): Room {
  const car = (x: number, y: number, fill: string) => [
    form(`M${x - 44} ${y}v-28l12 -2l10 -26h44l10 26l12 2v28Z`, fill, ink, 3),
    form(`M${x - 24} ${y - 30}l7 -18h34l7 18Z`, white, ink, 3),
    form(ellipse(x - 32, y - 15, 5), white, ink, 2.6),
    form(ellipse(x + 32, y - 15, 5), white, ink, 2.6),
    form(box(x - 38, y, 16, 9, 3), ink),
    form(box(x + 22, y, 16, 9, 3), ink),
  ]
  return {
    behind: [
      ...car(60, 86, sand),
      ...car(326, 86, petrolTint),
      ...car(60, 168, petrolTint),
      ...car(326, 168, white),
      line('M2 250h372', ink, 3),
      form('M2 22Q188 -4 374 22V9L367 1H9L2 9Z', ink),
      form(box(150, 14, 92, 30, 8), white, ink),
    ],
    before: [
      form('M2 340Q188 300 374 340V358Q374 366 366 366H10Q2 366 2 358Z', petrolTint, ink),
      line('M182 362C182 274 342 274 342 362', white, 20),
      line('M182 360C182 274 342 274 342 360', ink, 12),
      line('M236 362q26 -24 52 0', ink, 8),
    ],
  }
}

export function rain(): Room {
  const drops = [
    [60, 64],
    [120, 120],
    [44, 150],
    [300, 60],
    [336, 130],
    [290, 190],
    [62, 232],
    [330, 236],
  ]
  return {
    behind: [
      form(box(24, 22, 328, 262, 4), petrolTint, ink),
      line('M188 22v262M24 150h328', ink, 4),
      line(drops.map(([x, y]) => `M${x} ${y}l-9 26`).join(''), ink, 4.4),
      form(box(8, 284, 360, 16, 4), white, ink),
    ],
  }
}

export function letter(): Room {
  return {
    behind: [
      form('M286 0v44', white, ink),
      form('M242 92q4 -48 44 -48t44 48Z', sand, ink),
      form(box(24, 40, 92, 116, 3), white, ink),
      form('M32 148l30 -48l20 26l12 -14l16 36Z', petrolTint, ink, 3),
      form(ellipse(92, 70, 9), sand, ink, 3),
      line('M2 290h372', ink, 3),
    ],
    before: [
      ...place(
        [
          form(box(-66, -46, 132, 92, 4), white, ink),
          line('M-48 -24h60M-48 -6h82M-48 12h70', ink, 3),
          ...place(heart(petrol, 0), { x: 42, y: 26, scale: 0.62 }),
        ],
        { x: 268, y: 306, scale: 1, turn: -7 },
      ),
      form('M188 366c0 -34 8 -44 28 -44c14 0 14 14 2 20c-8 4 -6 14 -6 24Z', skin.light, ink, 3.4),
    ],
  }
}

export function stage(): Room {
  return {
    behind: [
      form(box(0, 0, 376, 368, 10), sand),
      form('M120 2L16 300H360L256 2Z', white),
      form('M9 2H70Q60 150 22 240Q12 262 2 266V9Z', petrol, ink),
      form('M367 2H306Q316 150 354 240Q364 262 374 266V9Z', petrol, ink),
      line('M22 0Q24 130 4 214M46 0Q40 120 22 196M354 0Q352 130 372 214M330 0Q336 120 354 196', ink, 3),
      line('M2 300h372', ink, 3),
    ],
    before: [
      line('M322 366V262', ink, 7),
      form(box(286, 228, 72, 34, 17), white, ink),
      line('M308 229v32M322 228v34M336 229v32', ink, 3),
    ],
  }
}

export function kitchen(): Room {
  return {
    behind: [
      form(box(14, 16, 150, 86, 4), white, ink),
      line('M89 16v86M78 52v18M100 52v18', ink, 3.4),
      form('M270 2h60v40l26 34H244l26 -34Z', petrolTint, ink),
      line('M2 286h372', ink, 3),
      line('M2 130h98M264 130h110M2 180h66M300 180h74M34 130v50M340 130v50', petrolTint, 3),
    ],
    before: [
      form('M232 304h116l-6 64h-104Z', petrolTint, ink),
      line('M232 318h-22M348 318h22', ink, 7),
      form(
        'M226 304q8 -26 28 -16q14 -22 34 -6q20 -18 34 4q24 -10 32 18q6 22 -8 22q-8 0 -8 -16q-10 26 -20 8q-10 30 -22 0q-12 14 -22 -4q-8 26 -20 6q-6 16 -16 8q-16 -4 -12 -24Z',
        white,
        ink,
      ),
      line('M306 262q-10 -14 2 -26t0 -24M336 262q-10 -14 2 -26t0 -24', ink, 4),
    ],
  }
}
