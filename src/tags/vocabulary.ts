/** All words an author can write, in the order of the author's guide. */
import { onderdeel } from './definitions/onderdeel.ts'
import { dia } from './definitions/dia.ts'
import { inGesprek } from './definitions/in-gesprek.ts'
import { groepsoefening } from './definitions/groepsoefening.ts'
import { rol } from './definitions/rol.ts'
import { uitweg } from './definitions/uitweg.ts'
import { nabespreking } from './definitions/nabespreking.ts'
import { werkblad } from './definitions/werkblad.ts'
import { vragengroep } from './definitions/vragengroep.ts'
import { handout } from './definitions/handout.ts'
import { kaart } from './definitions/kaart.ts'
import { inhalen } from './definitions/inhalen.ts'
import { filmfragment } from './definitions/filmfragment.ts'
import { herhaling } from './definitions/herhaling.ts'
import { reflectie } from './definitions/reflectie.ts'
import { thuisopdracht } from './definitions/thuisopdracht.ts'
import { trainer } from './definitions/trainer.ts'
import { zeg } from './definitions/zeg.ts'
import { doe } from './definitions/doe.ts'
import { letOp } from './definitions/let-op.ts'
import { achtergrond } from './definitions/achtergrond.ts'
import { terPlaatse } from './definitions/ter-plaatse.ts'
import { online } from './definitions/online.ts'
import { landing } from './definitions/landing.ts'
import { vraag } from './definitions/vraag.ts'
import { schaal } from './definitions/schaal.ts'
import { keuze } from './definitions/keuze.ts'
import { dagboek } from './definitions/dagboek.ts'
import { tekenvak } from './definitions/tekenvak.ts'
import { kolommen } from './definitions/kolommen.ts'
import { kolom } from './definitions/kolom.ts'
import { beeld } from './definitions/beeld.ts'
import { begrip } from './definitions/begrip.ts'
import { bron } from './definitions/bron.ts'
import type { Tag } from './tag.ts'

export const vocabulary = {
  Onderdeel: onderdeel,
  Dia: dia,
  InGesprek: inGesprek,
  Groepsoefening: groepsoefening,
  Rol: rol,
  Uitweg: uitweg,
  Nabespreking: nabespreking,
  Werkblad: werkblad,
  Vragengroep: vragengroep,
  Handout: handout,
  Kaart: kaart,
  Filmfragment: filmfragment,
  Herhaling: herhaling,
  Reflectie: reflectie,
  Thuisopdracht: thuisopdracht,
  Inhalen: inhalen,
  Trainer: trainer,
  Zeg: zeg,
  Doe: doe,
  LetOp: letOp,
  Achtergrond: achtergrond,
  TerPlaatse: terPlaatse,
  Online: online,
  Landing: landing,
  Vraag: vraag,
  Schaal: schaal,
  Keuze: keuze,
  Dagboek: dagboek,
  Tekenvak: tekenvak,
  Kolommen: kolommen,
  Kolom: kolom,
  Beeld: beeld,
  Begrip: begrip,
  Bron: bron,
} as const

export type TagName = keyof typeof vocabulary

export const tagNames: readonly string[] = Object.keys(vocabulary)

/** The tags that belong in a sentence. */
export const inlineTagNames: ReadonlySet<string> = new Set(
  Object.values<Tag>(vocabulary).flatMap(({ name, inline }) => (inline ? [name] : [])),
)

/** The declaration of the tag `name`, or undefined for a word that is not in the vocabulary. */
export function tagNamed(name: string): Tag | undefined {
  return Object.entries(vocabulary).find(([known]) => known === name)?.[1]
}
