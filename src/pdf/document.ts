/**
 * What this room can print: a document as plain data. Who fills it in decides what it says and how it looks;
 * the engine decides lines, pages, tags and fields. Lengths are points, colours `#rrggbb`.
 */
import type { Place } from '../model/place.ts'
import type { Block } from './block.ts'
import type { Colour, Theme } from './theme.ts'

export interface PrintDocument {
  readonly title: string
  readonly author: string
  readonly subject: string
  /** BCP 47, such as `nl-NL`. */
  readonly language: string
  /** Printed nowhere, but stands in the metadata: the same date gives the same bytes. */
  readonly date: Date
  readonly page: PageSetup
  /**
   * `booklet`: pages two by two on landscape sheets of twice the size, to print on both sides, fold and staple. For print
   * only: without tags and fields.
   */
  readonly fold?: 'booklet' | undefined
  readonly theme: Theme
  readonly sections: readonly Section[]
}

/** Page and look of a section that differs from its document's: what `combineDocuments` makes. */
export type Setup = Pick<PrintDocument, 'page' | 'theme'>

export interface PageSetup {
  readonly width: number
  readonly height: number
  readonly margins: Margins
}

export interface Margins {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** Starts on a new page. */
export type Section = FlowSection | CardSection

export interface FlowSection {
  readonly kind: 'flow'
  readonly setup?: Setup | undefined
  /** Running head; absent: none. */
  readonly head?: string | undefined
  /** Whether the page number is printed. */
  readonly foot: boolean
  /** In a booklet: begins a quire of its own, to fold apart. */
  readonly opensQuire?: boolean | undefined
  readonly margins?: Margins | undefined
  readonly backdrop?: readonly Backdrop[] | undefined
  /**
   * `tight`: on as few pages as it can be; the room between blocks is made smaller where that saves one.
   * `balanced`: where the last page would hold little, it gets more from the page before.
   */
  readonly fit?: 'tight' | 'balanced' | undefined
  readonly blocks: readonly Block[]
}

/** A tinted area behind the text of every page of a section, from the page's top left corner. */
export interface Backdrop {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly colour: Colour
  readonly onFirstPageOnly?: boolean | undefined
}

/** Four to a page, with marks to cut along. */
export interface CardSection {
  readonly kind: 'cards'
  readonly setup?: Setup | undefined
  /** Room kept free inside the edges of a card. */
  readonly padding: number
  readonly cards: readonly Card[]
}

export interface Card {
  readonly place: Place
  readonly blocks: readonly Block[]
}
