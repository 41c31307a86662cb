// The people of the course's drawings. The same few faces come back, so that they become familiar.
import { ink, petrol, petrolTint, sand, skin, white } from './house-style.ts'
import { drawPeep } from './peep.ts'
import type { Peep } from './peep.ts'
import { ellipse, form, line } from './shape.ts'
import type { Shape } from './shape.ts'

export type Name = 'an' | 'bram' | 'chaima' | 'dede' | 'emiel' | 'fleur' | 'gijs' | 'hanna'

/** A bust of one of the cast, facing right, in peep units; `change` gives another face or pose. */
export function bust(name: Name, change: Partial<Peep> = {}): Shape[] {
  return drawPeep({ ...cast[name], ...change })
}

/**
 * Head and shoulders in a plain sweater, cut straight at y = 800, in the units of `bust`. A face of our own
 * takes the place of the usual one.
 */
export function portrait(name: Name, change: Partial<Peep> = {}): Shape[] {
  const {
    hair,
    hairTints = [],
    facialHair = '',
    accessory = '',
    face = '',
    hairInk = ink,
    skin: tone,
  } = cast[name]
  const own = {
    ...(change.overFace ? {} : { face }),
    hair,
    hairTints,
    hairInk,
    facialHair,
    accessory,
    skin: tone,
  }
  return [
    form('M378 420H545V545Q540 604 465 616Q390 604 372 545Z', tone),
    line('M388 480Q390 525 374 547M546 500V547', ink, 13),
    form(shoulders, change.clothes ?? cast[name].clothes ?? white, ink, 13),
    line('M252 800V715M664 800V715', ink, 13),
    ...drawPeep({ ...own, ...change }),
  ]
}

const shoulders = 'M140 800C140 660 205 590 374 545Q395 612 465 618Q535 612 546 545C700 585 775 660 775 800Z'

/** A whole face at rest: open eyes, level brows, a level mouth. Neither stern nor sad. */
export function plainFace(): Shape[] {
  return [
    form(ellipse(476, 314, 10, 17), ink),
    form(ellipse(594, 308, 10, 17), ink),
    line('M440 262q30 -12 62 -8M570 252q24 -6 44 2', ink, 13),
    ...plainMouth(),
  ]
}

/** A nose and a mouth that says nothing, for the faces of Open Peeps that come without ("NM"). */
export function plainMouth(): Shape[] {
  return [line('M570 332c24 6 26 40 -4 38', ink, 13), line('M530 410q18 3 36 -2', ink, 13)]
}

const cast: Record<Name, Peep> = {
  an: {
    hair: 'GrayBun',
    hairTints: [{ holes: [1, 2], fill: white }],
    face: 'Smile',
    accessory: 'GlassRound',
    skin: skin.light,
    body: 'Sweater',
    clothes: petrolTint,
    bodyTints: [
      { d: 'M380 430H535V545L540 552Q455 590 365 530Z', fill: skin.light },
      { holes: [29], fill: skin.light },
    ],
  },
  bram: {
    hair: 'ShortVolumed',
    face: 'Calm',
    facialHair: 'Full',
    skin: skin.deep,
    body: 'Hoodie',
    clothes: white,
    bodyTints: [{ d: 'M366 420H540V520L485 605L385 500Z', fill: skin.deep }],
  },
  chaima: {
    hair: 'Hijab',
    hairInk: petrol,
    hairTints: [{ holes: [1, 2], fill: white }],
    face: 'Smile',
    skin: skin.middle,
    body: 'Coffee',
    clothes: sand,
    bodyTints: [
      { d: 'M380 430H540V520L480 606H465L365 510Z', fill: skin.middle },
      { holes: [9], fill: skin.middle },
      { holes: [8], fill: white },
    ],
  },
  dede: {
    hair: 'Afro',
    face: 'Smile',
    skin: skin.deep,
    body: 'StripedShirt',
    clothes: skin.deep,
    bodyTints: [
      { d: 'M270 545L180 580L120 650L100 700H330Q285 640 270 545Z', fill: white },
      { d: 'M608 545Q600 630 540 690H690L680 590L640 560Z', fill: white },
      { holes: [1, 2, 3, 4, 5, 6], fill: white },
    ],
  },
  emiel: {
    hair: 'BaldSides',
    face: 'OldAged',
    facialHair: 'GrayFull',
    skin: skin.pale,
    body: 'ShirtCoat',
    clothes: sand,
    bodyTints: [
      { d: 'M390 420H540V530L565 620Q470 635 375 610L380 500Z', fill: skin.pale },
      { d: 'M375 612Q470 635 560 618V1180H430Z', fill: white },
    ],
  },
  fleur: {
    hair: 'MediumBangsFilled',
    face: 'Calm',
    skin: skin.light,
    body: 'Explaining',
    clothes: skin.light,
    bodyTints: [{ holes: [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], fill: petrolTint }],
  },
  gijs: {
    hair: 'ShortVolumed',
    face: 'SmileNM',
    overFace: plainMouth(),
    skin: skin.deep,
    body: 'ButtonShirt',
    clothes: white,
    bodyTints: [{ d: 'M390 420H545V520L480 670L385 515Z', fill: skin.deep }],
  },
  hanna: {
    hair: 'Twists',
    skin: skin.light,
    body: 'Hoodie',
    clothes: petrolTint,
    bodyTints: [{ d: 'M366 420H556V524L485 605L385 500Z', fill: skin.light }],
  },
}
