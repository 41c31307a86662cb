// A mentalizing culture: people round a table, each with the others in mind.
import { bust } from './cast.ts'
import type { Drawing } from './drawing.ts'
import { ink, petrol, petrolTint, sand, skin, white } from './house-style.ts'
import { dots, ellipse, form, line, place } from './shape.ts'
import type { Shape } from './shape.ts'
import { tip } from './signs.ts'

export const cultuur: Drawing = {
  id: 'cultuur',
  width: 800,
  height: 450,
  shapes: () => [
    ...place(bust('chaima'), { x: 162, y: 118, scale: 0.21 }),
    ...place(bust('gijs', { clothes: petrolTint }), { x: 642, y: 118, scale: 0.21, mirror: true }),
    ...place(
      bust('hanna', { hair: 'ShortCurly', skin: skin.middle, face: 'Smile', clothes: white, bodyTints: [] }),
      {
        x: 318,
        y: 168,
        scale: 0.18,
      },
    ),
    ...place(bust('emiel'), { x: 26, y: 154, scale: 0.225 }),
    ...place(bust('an'), { x: 774, y: 154, scale: 0.225, mirror: true }),
    ...table(),
    ...round([128, 150, 140, 96, 178, 92, 216, 112]),
    ...round([282, 104, 330, 84, 366, 110, 384, 152]),
    ...round([424, 152, 442, 110, 478, 84, 516, 104]),
    ...round([584, 110, 622, 92, 660, 96, 672, 150]),
    ...round([690, 142, 660, -16, 150, -16, 108, 142]),
  ],
}

function table(): Shape[] {
  return [
    form('M30 440C30 372 190 344 400 344S770 372 770 440Z', sand, ink),
    form('M352 400q-2 -28 48 -28t48 28q-2 26 -48 26t-48 -26Z', white, ink),
    form(ellipse(400, 392, 46, 14), petrolTint, ink),
    ...[190, 610].flatMap((x) => [
      form(ellipse(x, 408, 50, 15), white, ink, 3.2),
      line(`M${x - 30} 408q30 14 60 0`, ink, 2.6),
    ]),
  ]
}

function round(curve: readonly number[]): Shape[] {
  const [fromX = 0, fromY = 0, x = 0, y = 0] = curve.slice(-4)
  const turn = (Math.atan2(y - fromY, x - fromX) * 180) / Math.PI
  return [dots(curve, 11, 2.7, petrol), ...place(tip(), { x, y, scale: 1, turn })]
}
