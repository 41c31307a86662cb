/**
 * Between blocks and pages: rows that follow each other downwards, made of items with a place. Coordinates count
 * from the top left corner, y downwards: of the row at first, of the page once it has been paginated.
 */
import type { Place } from '../model/place.ts'
import type { LinkTarget } from './block.ts'
import type { Colour, Face } from './theme.ts'
import type { Drawing } from './svg.ts'

/** An element of the tag tree. Its order among its siblings is the order in which it is painted. */
export interface Tag {
  readonly type: TagType
  readonly parent: Tag | undefined
  /** For who does not see it. */
  readonly alt?: string | undefined
  readonly numbering?: 'Disc' | 'Decimal' | undefined
  /** Of a `TH`: what it is the head of. */
  readonly scope?: 'Column' | 'Row' | undefined
}

export type TagType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Figure'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Form'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'

export type Item =
  | TextItem
  | PageNumberItem
  | LinkItem
  | AnchorItem
  | DrawingItem
  | RectangleItem
  | LinesItem
  | TextFieldItem
  | CheckBoxItem
  | RadioItem
  | EmptyItem

interface Positioned {
  readonly x: number
  readonly y: number
}

interface Sized extends Positioned {
  readonly width: number
  readonly height: number
}

interface Inked {
  readonly face: Face
  readonly size: number
  readonly colour: Colour
}

/** `y` is the baseline. Without a tag it is decoration. */
export interface TextItem extends Positioned, Inked {
  readonly kind: 'text'
  readonly text: string
  readonly width: number
  readonly tag: Tag | undefined
  readonly underline?: boolean | undefined
}

/** The number of the page where `anchor` stands; `x` is its right edge, `y` the baseline. */
export interface PageNumberItem extends Positioned, Inked {
  readonly kind: 'pageNumber'
  readonly anchor: string
  readonly tag: Tag
}

export interface LinkItem extends Sized {
  readonly kind: 'link'
  readonly place: Place
  readonly target: LinkTarget
  readonly tag: Tag
}

/** Where links arrive; with `bookmark`, also a line among the bookmarks. */
export interface AnchorItem extends Positioned {
  readonly kind: 'anchor'
  readonly anchor: string | undefined
  readonly bookmark: { readonly title: string; readonly level: number } | undefined
}

export interface DrawingItem extends Sized {
  readonly kind: 'drawing'
  readonly drawing: Drawing
  readonly tag: Tag | undefined
}

/** Decoration: a filled or outlined area. */
export interface RectangleItem extends Sized {
  readonly kind: 'rectangle'
  readonly fill?: Colour | undefined
  readonly border?: Colour | undefined
  readonly dashed?: boolean | undefined
  /** Of the corners. */
  readonly radius?: number | undefined
}

/** Decoration: `count` lines to write on, the first one `gap` below `y`. */
export interface LinesItem extends Positioned {
  readonly kind: 'lines'
  readonly width: number
  readonly gap: number
  readonly count: number
  readonly colour: Colour
  readonly thickness: number
}

interface FieldItem extends Sized {
  readonly name: string
  readonly description: string
  readonly tag: Tag
}

export interface TextFieldItem extends FieldItem {
  readonly kind: 'textField'
  readonly textSize: number
  readonly multiline: boolean
  /** Behind what is typed, where lines on the page would run through it. */
  readonly sheet?: { readonly fill: Colour; readonly border: Colour } | undefined
}

export interface CheckBoxItem extends FieldItem {
  readonly kind: 'checkBox'
}

/** One of the buttons of the group `name`; `groupDescription` is what is asked, `description` this answer. */
export interface RadioItem extends FieldItem {
  readonly kind: 'radio'
  readonly groupDescription: string
  /** Unique in its group: ASCII, no blanks. */
  readonly value: string
}

/** A tag that must be there without content: the corner of a table. */
export interface EmptyItem extends Positioned {
  readonly kind: 'empty'
  readonly tag: Tag
}

/** Rows are never divided. */
export interface Row {
  readonly height: number
  /** Least room above and below; of two neighbours the larger counts, none at the top of a page. */
  readonly before: number
  readonly after: number
  readonly items: readonly Item[]
  /** The panels it stands in, outermost first. */
  readonly frames: readonly Frame[]
  readonly keepWithNext: boolean
  /** Rather on the page of the next, where that leaves no page half empty. */
  readonly nearNext?: boolean | undefined
  readonly startsPage?: boolean | undefined
  /** Takes what is left of its page. */
  readonly fills?: boolean | undefined
  /** Ends this far from the top of its page, where the rows above leave room for that. */
  readonly until?: number | undefined
  readonly grows?: Growth | undefined
  /** Stands above it where it begins a page: the head of its table, as decoration. */
  readonly repeats?: Row | undefined
  /** Put there by `repeats`. */
  readonly isCopy?: true | undefined
  /** Where it comes from, for problems. */
  readonly place?: Place | undefined
}

/** Room to write that may get more lines where a page has space left. */
export interface Growth {
  readonly gap: number
  readonly most: number
  readonly when: 'pageIsFull' | 'always'
}

/** A panel, to be painted behind those of its rows that stand on a page. Compared by identity. */
export interface Frame {
  readonly x: number
  readonly width: number
  readonly tint: Colour | undefined
  readonly bar: Colour | undefined
  readonly border: Colour | undefined
  /** Added above and below where the panel is cut by the end of a page. */
  readonly padding: number
}

/** Of boxes to tick, and of the rings of radio buttons. */
export const boxOutline: Colour = '#535a5e'

/** A row that is only room. */
export function emptyRow(height: number, more: Partial<Row> = {}): Row {
  return { height, before: 0, after: 0, items: [], frames: [], keepWithNext: false, ...more }
}

/** The same item elsewhere. */
export function moveItem(item: Item, dx: number, dy: number): Item {
  return { ...item, x: item.x + dx, y: item.y + dy }
}

type Which = 'last' | 'all' | 'allButLast'

/** The same rows with the last one, or all, kept with what follows. */
export function keepRows(rows: readonly Row[], which: Which): Row[] {
  return changed(rows, which, (row) => (row.keepWithNext ? row : { ...row, keepWithNext: true }))
}

/** The same rows with the last one, or all, rather on the page of what follows. */
export function nearRows(rows: readonly Row[], which: Which): Row[] {
  return changed(rows, which, (row) => (row.nearNext ? row : { ...row, nearNext: true }))
}

function changed(rows: readonly Row[], which: Which, change: (row: Row) => Row): Row[] {
  const last = rows.length - 1
  return rows.map((row, index) => {
    const isMeant = which === 'all' || (which === 'last' ? index === last : index !== last)
    return isMeant ? change(row) : row
  })
}
