/** The whole course: its sessions and what they refer to by id. */
import type { Colour } from './colour.ts'
import type { Place } from './place.ts'
import type { Content, Form, Session } from './session.ts'

export interface Course {
  readonly kind: 'course'
  readonly title: string
  readonly subtitle: string
  readonly group: GroupSettings
  readonly houseStyle: HouseStyle
  /** All planned sessions in order of number, written or not. */
  readonly programme: readonly PlannedSession[]
  /** The sessions that are written, in order of number. */
  readonly sessions: readonly Session[]
  readonly pictures: ReadonlyMap<string, Picture>
  readonly films: ReadonlyMap<string, FilmEntry>
  readonly glossary: ReadonlyMap<string, GlossaryEntry>
  readonly sources: ReadonlyMap<string, SourceEntry>
  readonly helpLines: readonly HelpLine[]
  readonly workbookPages: readonly WorkbookPage[]
}

/** What trainers may fill in for the group that they lead now. All of it may be absent: then there is room to write it. */
export interface GroupSettings {
  readonly place: Place
  readonly name: string | undefined
  /** Minutes after midnight. */
  readonly startsAt: number | undefined
  /** Day of each session in order, as `2027-01-12`; shorter than the programme where later days are not known. */
  readonly dates: readonly string[]
}

/** How an organisation makes the kit its own, on screens. Without anything filled in, the kit has its own look. */
export interface HouseStyle {
  readonly place: Place
  /** The organisation, as its logo says it. */
  readonly name: string | undefined
  /** As it was written; outputs make of it what can be read. */
  readonly accent: Colour | undefined
  /** Path under `public/`, such as `huisstijl/logo.svg`. */
  readonly logo: string | undefined
}

export interface PlannedSession {
  readonly number: number
  readonly title: string
  readonly form: Form
  /** Whether its file stands in `sessions/`. */
  readonly written: boolean
}

export interface Picture {
  readonly id: string
  readonly place: Place
  /** Path under `public/`, such as `beelden/buiten-binnen.svg`. */
  readonly file: string
  /** Short replacement for who does not see the picture. */
  readonly alt: string
  /** Who made it, as the credits name them. */
  readonly credit: string
  /** Natural size in the picture's own units, read from the SVG's viewBox. */
  readonly width: number
  readonly height: number
  /** The drawing itself: SVG source. */
  readonly svg: string
  /** What stands there at each step before the whole, where a slide builds it up. Paths as of `file`. */
  readonly steps: readonly string[]
}

export interface FilmEntry {
  readonly id: string
  readonly place: Place
  readonly title: string
  readonly url: string
  /** The trainer's own copy, as a path under `public/`; for showing it without network. */
  readonly localFile: string | undefined
  /** For trainers: what it is for, when to pause, what to ask then, and what to do without network. */
  readonly purpose: string
  readonly pause: string
  readonly questions: readonly string[]
  readonly planB: string
}

export interface GlossaryEntry {
  readonly id: string
  readonly place: Place
  readonly term: string
  readonly explanation: string
}

export interface SourceEntry {
  readonly id: string
  readonly place: Place
  /** As cited in running text: "Bateman & Fonagy, 2016". */
  readonly short: string
  readonly full: string
}

export interface HelpLine {
  readonly place: Place
  readonly country: 'NL' | 'BE'
  readonly name: string
  readonly phone: string
  readonly url: string | undefined
  readonly note: string
  /** ISO date on which someone last checked number and address. */
  readonly checked: string | undefined
}

/** A page of the workbook that belongs to no session, from `content/werkboek/`. */
export interface WorkbookPage {
  readonly place: Place
  readonly id: string
  readonly title: string
  readonly position: 'voorin' | 'elke-sessie' | 'achterin'
  readonly content: readonly Content[]
}
