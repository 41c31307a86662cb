// The seven basic emotions, in the order of the course. Seven people, because they belong to everyone.
import { portrait } from './cast.ts'
import type { Name } from './cast.ts'
import type { Drawing } from './drawing.ts'
import { curiousFace, laughingFace } from './faces.ts'
import { ink, petrol, petrolTint, sand, skin, white } from './house-style.ts'
import type { Peep } from './peep.ts'
import { box, ellipse, form, heart, line, place } from './shape.ts'
import type { Shape } from './shape.ts'

export const basisemoties: Drawing = {
  id: 'basisemoties',
  width: 800,
  height: 450,
  shapes: () => [
    ...person(0, 'dede', { overFace: curiousFace(), nod: 4, clothes: white }, lens()),
    ...person(1, 'gijs', { face: 'Concerned', clothes: petrolTint }),
    ...person(2, 'fleur', { face: 'VeryAngry', clothes: sand }),
    ...person(
      3,
      'hanna',
      { face: 'Cute', clothes: white },
      place(heart(petrol, 0), { x: 172, y: 40, scale: 0.7 }),
    ),
    ...person(4, 'bram', { face: 'Solemn', clothes: petrolTint }),
    ...person(5, 'an', { face: 'Contempt', nod: 6, clothes: sand }, baby()),
    ...person(6, 'chaima', { overFace: laughingFace(), clothes: white }, ball()),
  ],
}

function person(index: number, name: Name, change: Partial<Peep>, extra: readonly Shape[] = []): Shape[] {
  const [x, y] = index < 4 ? [index * 200, 6] : [100 + (index - 4) * 200, 232]
  const shapes = [
    ...place(portrait(name, { thicken: 2, ...change }), { x: -8, y: 2, scale: 0.245 }),
    ...extra,
    form(box(8, 197, 186, 9, 4), white, ink, 3),
  ]
  return place(shapes, { x, y, scale: 1 })
}

function lens(): Shape[] {
  return [line('M181 133l12 20', ink, 6), form(ellipse(172, 118, 17), petrolTint, ink, 3.4)]
}

function baby(): Shape[] {
  return [
    form('M58 186C60 156 120 140 150 152C176 164 170 196 144 196H74Q58 196 58 186Z', white, ink, 3.2),
    form(ellipse(146, 164, 20), skin.light, ink, 3.2),
    line('M138 164q4 4 8 0M152 164q4 4 8 0', ink, 2.6),
    line('M82 194q6 -24 34 -40', ink, 3),
  ]
}

function ball(): Shape[] {
  return [
    form(ellipse(172, 40, 15), petrolTint, ink, 3.2),
    line('M158 44q14 8 28 -6', petrol, 3),
    line('M178 66q4 10 -2 20M164 68q2 8 -2 14', petrol, 3),
  ]
}
