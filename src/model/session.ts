/**
 * One session, whole, as trainers' outputs see it: plain, readonly, every node with its place. Blocks for the group are
 * `GroupBlock`; what only trainers may read is a `TrainerNote`. What participants' outputs get is in `participant.ts`.
 */
import type { Field } from './field.ts'
import type { Place } from './place.ts'
import type { Prose } from './prose.ts'

/** The planned form: in one room, or by video call. */
export type Form = 'f2f' | 'online'

/** How much an exercise can stir: from `laag` no special care, from `middel` a caution, a way out and a landing. */
export type Tension = 'laag' | 'middel' | 'hoog'

export interface Session {
  readonly kind: 'session'
  readonly place: Place
  readonly number: number
  readonly title: string
  /** One sentence that says what this session is about, for the index and the opening page. */
  readonly core: string
  readonly form: Form
  /** Minutes in all, breaks included. */
  readonly minutes: number
  readonly minutesPlace: Place
  readonly aims: readonly string[]
  readonly materials: readonly Material[]
  readonly parts: readonly Part[]
  readonly catchUp: CatchUp | undefined
}

/** Something to bring or prepare; `form` where it is needed in one form only. */
export interface Material {
  readonly text: string
  readonly form?: Form | undefined
}

/** `<Onderdeel>`: a timed part of the session. */
export interface Part {
  readonly kind: 'part'
  readonly place: Place
  /** Unique within the session, made from the title: used in addresses. */
  readonly id: string
  readonly title: string
  /** Planned length in minutes. */
  readonly minutes: number
  /** The least it can be done in when time is short, in minutes. */
  readonly minimum: number
  /** May be left out when time is short. */
  readonly optional: boolean
  readonly blocks: readonly Block[]
}

export type Block = GroupBlock | TrainerNote

/** What is projected, and so also stands in the workbook. */
export type GroupBlock = Slide | Conversation | Exercise | Film | Recap | Reflection | Homework

/** What may stand inside a projected block. A field is its question on the wall, and room to write on paper. */
export type Content = Prose<'group'> | Field | Columns

/** `<Kolommen>`: two or three short texts side by side, such as self and other. */
export interface Columns {
  readonly kind: 'columns'
  readonly place: Place
  readonly columns: readonly {
    readonly title: string
    readonly place: Place
    readonly content: readonly Prose<'group'>[]
  }[]
}

interface Projected {
  readonly place: Place
  /** Unique within the session: slide addresses and field names are made from it. */
  readonly id: string
  readonly title: string
}

/** `<Dia>` */
export interface Slide extends Projected {
  readonly kind: 'slide'
  readonly look: SlideLook
  readonly content: readonly Content[]
}

/** How a slide is laid out: running text or a list, one thought large, or a picture with few words. */
export type SlideLook = 'tekst' | 'kern' | 'beeld'

/** `<InGesprek>`: a question to the whole group. */
export interface Conversation extends Projected {
  readonly kind: 'conversation'
  readonly content: readonly Content[]
  readonly handouts: readonly Handout[]
  readonly notes: readonly TrainerNote[]
}

/** `<Groepsoefening>` */
export interface Exercise extends Projected {
  readonly kind: 'exercise'
  readonly minutes: number
  readonly tension: Tension
  readonly grouping: Grouping
  /** The instruction that the group reads. */
  readonly content: readonly Content[]
  readonly roles: readonly Role[]
  /** How to take part without doing it; read by the group. */
  readonly wayOut: readonly Prose<'group'>[]
  /** Further slides of the exercise, in order. */
  readonly slides: readonly Slide[]
  readonly notes: readonly TrainerNote[]
  readonly debrief: Debrief | undefined
  readonly worksheets: readonly Worksheet[]
  readonly handouts: readonly Handout[]
}

/** Who does it together: everyone, each for themselves, or in groups of `size` people. */
export type Grouping =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'alone' }
  | { readonly kind: 'groups'; readonly size: number }

/** `<Rol>`: what one person does in the exercise. */
export interface Role {
  readonly kind: 'role'
  readonly place: Place
  readonly title: string
  readonly content: readonly Prose<'group'>[]
}

/** `<Nabespreking>`: questions for afterwards, projected as a slide of their own. */
export interface Debrief {
  readonly kind: 'debrief'
  readonly place: Place
  readonly id: string
  readonly title: string
  readonly content: readonly Content[]
  readonly notes: readonly TrainerNote[]
}

/** `<Werkblad>`: room to write, in the workbook only. */
export interface Worksheet {
  readonly kind: 'worksheet'
  readonly place: Place
  readonly id: string
  readonly title: string
  readonly content: readonly WorksheetContent[]
}

export type WorksheetContent = Content | QuestionGroup

/** `<Vragengroep>`: questions under one heading, such as "Over jezelf". */
export interface QuestionGroup {
  readonly kind: 'questionGroup'
  readonly place: Place
  readonly title: string
  readonly content: readonly Content[]
}

/** `<Inhalen>`: what someone who missed the session can do alone; stands in the session's extract only. */
export interface CatchUp {
  readonly kind: 'catchUp'
  readonly place: Place
  readonly title: string
  readonly content: readonly WorksheetContent[]
}

/** `<Handout>`: a sheet or cards to print and give to participants. */
export interface Handout {
  readonly kind: 'handout'
  readonly place: Place
  readonly id: string
  readonly title: string
  readonly format: HandoutFormat
  readonly copies: Copies
  /** Empty for `kaarten`. */
  readonly content: readonly WorksheetContent[]
  /** Only for `kaarten`. */
  readonly cards: readonly HandoutCard[]
}

/** `blad`: A4. `kaart`: four of the same on an A4, to be cut. `kaarten`: each its own text. `flap`: A4 for the wall. */
export type HandoutFormat = 'blad' | 'kaart' | 'kaarten' | 'flap'

/** `<Kaart>`: one of a set of cards. */
export interface HandoutCard {
  readonly place: Place
  readonly title: string
  readonly content: readonly WorksheetContent[]
}

/** For whom one is printed: each person, each small group, each trainer, or the whole room; and some more. */
export interface Copies {
  readonly per: 'person' | 'group' | 'trainer' | 'room'
  readonly extra: number
}

/** `<Filmfragment>`: `film` is an id in the list of films. */
export interface Film extends Projected {
  readonly kind: 'film'
  readonly film: string
  readonly optional: boolean
  readonly content: readonly Content[]
  readonly notes: readonly TrainerNote[]
}

/** `<Herhaling>`: the main points so far. */
export interface Recap extends Projected {
  readonly kind: 'recap'
  readonly content: readonly Content[]
}

/** `<Reflectie>`: looking back at the start of a session. */
export interface Reflection extends Projected {
  readonly kind: 'reflection'
  /** Ids of the homework of the session before. */
  readonly looksBackOn: readonly string[]
  readonly content: readonly Content[]
  readonly notes: readonly TrainerNote[]
}

/** `<Thuisopdracht>`: `content` is projected, the worksheets are the pages to work on at home. */
export interface Homework extends Projected {
  readonly kind: 'homework'
  readonly content: readonly Content[]
  readonly worksheets: readonly Worksheet[]
  readonly handouts: readonly Handout[]
  readonly notes: readonly TrainerNote[]
}

/** `<Trainer>`: never reaches a participant. */
export interface TrainerNote {
  readonly kind: 'trainerNote'
  readonly audience: 'trainer'
  readonly place: Place
  readonly content: readonly TrainerContent[]
}

export type TrainerContent = Prose<'trainer'> | Cue

/** A marked passage in the script: what to say, to do, to watch, to know, in the room, online, to land. */
export interface Cue {
  readonly kind: 'cue'
  readonly audience: 'trainer'
  readonly cue: CueKind
  readonly place: Place
  readonly content: readonly Prose<'trainer'>[]
}

export type CueKind = 'say' | 'do' | 'caution' | 'background' | 'onSite' | 'online' | 'landing'
