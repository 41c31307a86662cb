// A second scene for the photo exercise: one at the window, one at the table with a sheet of paper. Bad news,
// good news, a shopping list? Waiting, sulking, giving room? The drawing does not know either.
import { plainMouth } from './cast.ts'
import type { Drawing } from './drawing.ts'
import { ink, petrolTint, sand, skin, white } from './house-style.ts'
import { drawPeep } from './peep.ts'
import { box, ellipse, form, line, place } from './shape.ts'
import type { Shape } from './shape.ts'

export const fotoKeuken: Drawing = {
  id: 'foto-keuken',
  width: 800,
  height: 500,
  shapes: () => [
    ...window(),
    ...lamp(),
    ...place(standing(), { x: 372, y: 42, scale: 0.3, mirror: true }),
    ...counter(),
    ...place(sitting(), { x: 706, y: 112, scale: 0.29, mirror: true }),
    ...table(),
  ],
}

function standing(): Shape[] {
  return drawPeep({
    hair: 'BunCurly',
    face: 'CalmNM',
    overFace: plainMouth(),
    skin: skin.deep,
    body: 'Coffee',
    clothes: petrolTint,
    bodyTints: [
      { d: 'M380 430H540V520L480 606H465L365 510Z', fill: skin.deep },
      { holes: [9], fill: skin.deep },
      { holes: [8], fill: white },
    ],
    nod: 4,
  })
}

function sitting(): Shape[] {
  return drawPeep({
    hair: 'GrayShort',
    hairTints: [{ holes: [1], fill: white }],
    face: 'Contempt',
    skin: skin.light,
    body: 'Paper',
    clothes: white,
    bodyTints: [
      { d: 'M372 430H548V540H372Z', fill: skin.light },
      { holes: [12], fill: skin.light },
      {
        d: 'M443 874L519 812L545 777L615 770L635 789L627 820L650 877L613 903L592 907L541 941L449 958Z',
        fill: skin.light,
      },
    ],
    nod: 6,
  })
}

function window(): Shape[] {
  return [
    form(box(28, 40, 150, 210, 4), white, ink),
    form(box(40, 52, 126, 186, 2), petrolTint, ink, 3),
    line('M103 52v186M40 140h126', ink, 3),
    form(box(16, 250, 174, 14, 4), white, ink),
  ]
}

function lamp(): Shape[] {
  return [line('M600 0v46', ink, 3.4), form('M556 92q4 -46 44 -46t44 46Z', sand, ink)]
}

function counter(): Shape[] {
  return [
    form(box(20, 372, 380, 20, 4), white, ink),
    form(box(32, 392, 356, 100, 3), white, ink),
    line('M210 392v100M190 424v22M230 424v22', ink, 3.4),
  ]
}

function table(): Shape[] {
  return [
    form(box(430, 440, 350, 18, 6), sand, ink),
    form(box(446, 458, 318, 34, 3), white, ink),
    form('M470 440l-4 -34h34l-4 34Z', white, ink, 3),
    form(ellipse(483, 406, 17, 5), petrolTint, ink, 3),
  ]
}
