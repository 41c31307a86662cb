// The same face in two places. Each pair is one person with one expression, drawn from the same shapes; only the
// surroundings differ, and yet it reads as two feelings.
import { portrait } from './cast.ts'
import type { Name } from './cast.ts'
import type { Drawing } from './drawing.ts'
import { loweredFace, shoutingFace, startledFace } from './faces.ts'
import { ink, petrolTint, white } from './house-style.ts'
import type { Peep } from './peep.ts'
import { kitchen, letter, match, party, rain, stage, trafficJam, waitingRoom } from './rooms.ts'
import type { Room } from './rooms.ts'
import { box, form, line, place } from './shape.ts'

export const zelfdeGezicht1 = pair(
  'zelfde-gezicht-1',
  'dede',
  { face: 'Tired', clothes: white, thicken: 5 },
  party(),
  waitingRoom(),
)
export const zelfdeGezicht2 = pair(
  'zelfde-gezicht-2',
  'gijs',
  { overFace: shoutingFace(), clothes: petrolTint },
  match(),
  trafficJam(),
)
export const zelfdeGezicht3 = pair(
  'zelfde-gezicht-3',
  'fleur',
  { overFace: loweredFace(), clothes: white, nod: 4 },
  rain(),
  letter(),
)
export const zelfdeGezicht4 = pair(
  'zelfde-gezicht-4',
  'hanna',
  { overFace: startledFace(), clothes: white },
  stage(),
  kitchen(),
)

function pair(id: string, name: Name, face: Partial<Peep>, left: Room, right: Room): Drawing {
  const room = ({ behind, before = [] }: Room, x: number) =>
    place(
      [
        form(box(0, 0, 376, 368, 10), white),
        ...behind,
        ...place(portrait(name, face), { x: 46, y: 76, scale: 0.36 }),
        ...before,
        line(box(0, 0, 376, 368, 10), ink, 4),
      ],
      { x, y: 16, scale: 1 },
    )
  return { id, width: 800, height: 400, shapes: () => [...room(left, 14), ...room(right, 410)] }
}
