// The group: eight chairs in a circle, seen from a little above. Plain figures, so that anyone can be any of them.
import type { Drawing } from './drawing.ts'
import { ink, petrol, petrolTint, sand, skin, white } from './house-style.ts'
import { box, ellipse, form, line, place } from './shape.ts'
import type { Placement, Shape } from './shape.ts'

export const groep: Drawing = {
  id: 'groep',
  width: 800,
  height: 450,
  shapes: () => circleOfPeople(),
}

type Cut = 'short' | 'bun' | 'long' | 'scarf' | 'bald' | 'curls'
type Seated = { readonly skin: string; readonly clothes: string; readonly cut: Cut; readonly hair?: string }

/** The eight, on their chairs, in a field of 800 x 450. */
export function circleOfPeople(): Shape[] {
  const at = (x: number, y: number, scale: number): Placement => ({ x, y, scale })
  return [
    form(ellipse(400, 276, 384, 164), sand),
    ...place(
      facing({ skin: skin.light, clothes: petrolTint, cut: 'bun', hair: white }, 0),
      at(400, 134, 1.02),
    ),
    ...place(facing({ skin: skin.deep, clothes: white, cut: 'short' }, 0.7), at(232, 160, 1.08)),
    ...place(
      facing({ skin: skin.middle, clothes: white, cut: 'scarf', hair: petrol }, -0.7),
      at(568, 160, 1.08),
    ),
    ...place(facing({ skin: skin.pale, clothes: white, cut: 'bald' }, 1), at(88, 262, 1.18)),
    ...place(facing({ skin: skin.deep, clothes: petrolTint, cut: 'curls' }, -1), at(712, 262, 1.18)),
    ...place(fromBehind({ skin: skin.light, clothes: petrolTint, cut: 'long' }), at(196, 362, 1.24)),
    ...place(fromBehind({ skin: skin.middle, clothes: petrolTint, cut: 'short' }), at(604, 362, 1.24)),
    ...place(fromBehind({ skin: skin.light, clothes: white, cut: 'short' }), at(400, 374, 1.3)),
  ]
}

/** Someone who sits with their face to us; `look` from -1 to 1 turns them to the left or to the right. */
function facing({ skin: tone, clothes, cut, hair = ink }: Seated, look: number): Shape[] {
  const knee = look * 8
  return [
    ...(cut === 'bun' || cut === 'long' || cut === 'curls' ? hairBehind(cut, hair) : []),
    form(box(-28, -58, 56, 60, 9), white, ink, 3),
    line('M-24 2v34M24 2v34', ink, 4),
    form('M-32 -2C-36 -40 -24 -56 0 -56S36 -40 32 -2Z', clothes, ink, 3),
    line(`M-15 -4L${-13 + knee} 10M15 -4L${13 + knee} 10`, ink, 20),
    line(`M${-13 + knee} 12V38M${13 + knee} 12V38`, ink, 14),
    form(ellipse(-14 + knee * 1.2, 45, 12, 6), white, ink, 3),
    form(ellipse(14 + knee * 1.2, 45, 12, 6), white, ink, 3),
    form(ellipse(0, -78, 24, 26), tone, ink, 3),
    form(ellipse(-8 + look * 9, -77, 2.4, 3.4) + ellipse(8 + look * 9, -77, 2.4, 3.4), ink),
    line(`M${-5 + look * 9} -66q5 4 10 0`, ink, 2.6),
    ...hairBefore(cut, hair, look),
  ]
}

function fromBehind({ skin: tone, clothes, cut, hair = ink }: Seated): Shape[] {
  return [
    line('M-26 20v30M26 20v30', ink, 4),
    form('M-34 26C-40 -34 -26 -56 0 -56S40 -34 34 26Z', clothes, ink, 3),
    form(box(-9, -64, 18, 16, 6), tone, ink, 3),
    form(ellipse(0, -80, 24, 25), tone, ink, 3),
    form('M-25 -74C-30 -118 30 -118 25 -74Q22 -60 0 -60Q-22 -60 -25 -74Z', hair),
    ...(cut === 'long' ? [form('M-26 -84Q-34 -44 -24 -34H24Q34 -44 26 -84Z', hair)] : []),
    form(box(-32, -22, 64, 48, 9), white, ink, 3),
    line('M-20 -10V14M0 -10V14M20 -10V14', ink, 3),
  ]
}

function hairBehind(cut: 'bun' | 'long' | 'curls', hair: string): Shape[] {
  switch (cut) {
    case 'bun':
      return [form(ellipse(0, -112, 12), hair, ink, 3)]
    case 'long':
      return [form('M-28 -84Q-34 -44 -26 -38H26Q34 -44 28 -84Z', hair)]
    case 'curls':
      return [form(ellipse(0, -88, 36, 34), hair)]
  }
}

function hairBefore(cut: Cut, hair: string, look: number): Shape[] {
  switch (cut) {
    case 'bald':
      return []
    case 'scarf':
      return [
        {
          d: `M-28 -74C-34 -116 34 -116 28 -74C32 -56 26 -46 20 -44H-20C-26 -46 -32 -56 -28 -74Z${ellipse(look * 6, -76, 17, 20)}`,
          fill: hair,
          holes: true,
        },
      ]
    case 'short':
    case 'bun':
    case 'long':
    case 'curls':
      return [
        form(
          `M-25 -76C-30 -114 30 -114 25 -76Q24 -88 ${14 + look * 6} -92Q0 -84 ${-14 + look * 6} -92Q-24 -88 -25 -76Z`,
          hair,
          ink,
          2.4,
        ),
      ]
  }
}
