/** What stands in a document: blocks, and the running text in them. Lengths are points. */
import type { Place } from '../model/place.ts'
import type { Colour, TextStyle } from './theme.ts'

export type Span = TextSpan | BreakSpan

export interface TextSpan {
  readonly kind: 'text'
  readonly text: string
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly link?: LinkTarget | undefined
}

export interface BreakSpan {
  readonly kind: 'break'
}

/** `description` is read aloud in place of the address. */
export type LinkTarget =
  | { readonly kind: 'web'; readonly url: string; readonly description: string }
  | { readonly kind: 'anchor'; readonly anchor: string; readonly description: string }

export type Block =
  | Heading
  | Paragraph
  | List
  | Figure
  | Panel
  | Columns
  | Hanging
  | Group
  | TextField
  | Choice
  | Scale
  | Table
  | DrawingBox
  | Contents
  | Rule
  | Space
  | PageBreak

interface Located {
  readonly place: Place
}

export type HeadingLevel = 1 | 2 | 3 | 4

export interface Heading extends Located {
  readonly kind: 'heading'
  readonly level: HeadingLevel
  readonly spans: readonly Span[]
  /** Where it should look unlike its level. */
  readonly style?: TextStyle | undefined
  /** Name that links and contents can point at. */
  readonly anchor?: string | undefined
  /** Whether it stands among the bookmarks. */
  readonly bookmark: boolean
}

export interface Paragraph extends Located {
  readonly kind: 'paragraph'
  readonly style: TextStyle
  readonly spans: readonly Span[]
  readonly keepWithNext?: boolean | undefined
  readonly colour?: Colour | undefined
}

export interface List extends Located {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly start: number
  readonly style?: TextStyle | undefined
  readonly items: readonly (readonly Block[])[]
}

export interface Figure extends Located {
  readonly kind: 'figure'
  readonly svg: string
  readonly alt: string
  readonly caption?: readonly Span[] | undefined
  /** Never wider or higher than this; the column's width is a limit too. */
  readonly maxWidth?: number | undefined
  readonly maxHeight?: number | undefined
  /** Without the empty room above and below what is drawn. */
  readonly trim?: boolean | undefined
}

/** Whether on one page. `preferably`: where that leaves no page half empty. */
export type Together = boolean | 'preferably'

/** A box around blocks that may run on over pages. */
export interface Panel {
  readonly kind: 'panel'
  readonly tint?: Colour | undefined
  /** A bar along the left side. */
  readonly bar?: Colour | undefined
  readonly border?: Colour | undefined
  readonly padding: number
  /** Its height at least, where it stands on one page. */
  readonly minHeight?: number | undefined
  readonly together?: Together | undefined
  readonly blocks: readonly Block[]
}

/** Side by side where that fits on a page, else below each other. */
export interface Columns {
  readonly kind: 'columns'
  readonly gap: number
  /** Of each column; below each other where there is not that much. */
  readonly leastWidth?: number | undefined
  readonly columns: readonly (readonly Block[])[]
}

/** A short label in the margin column, with its blocks indented beside it; above them where the indent is 0. */
export interface Hanging extends Located {
  readonly kind: 'hanging'
  readonly indent: number
  readonly label?: readonly Span[] | undefined
  /** Rather on the page of what follows, where that leaves no page half empty. */
  readonly nearNext?: boolean | undefined
  readonly blocks: readonly Block[]
}

/** Blocks that belong together: on one page, or as a quotation. */
export interface Group {
  readonly kind: 'group'
  readonly tag: 'Div' | 'BlockQuote'
  readonly together: Together
  /** As in `Hanging`. */
  readonly nearNext?: boolean | undefined
  readonly blocks: readonly Block[]
}

interface Answerable extends Located {
  /** Unique in the document, without a full stop. */
  readonly name: string
  /** What is asked, for who does not see the page. */
  readonly description: string
}

export interface TextField extends Answerable {
  readonly kind: 'textField'
  readonly lines: number
  /** `none`: never more lines. `some`: a few where a page would end early. `page`: to the foot of the page. */
  readonly grow: 'none' | 'some' | 'page'
}

export interface Choice extends Answerable {
  readonly kind: 'choice'
  readonly options: readonly string[]
  /** Check boxes instead of radio buttons. */
  readonly multiple: boolean
}

export interface Scale extends Answerable {
  readonly kind: 'scale'
  readonly from: string
  readonly to: string
  readonly steps: number
}

/** A table to fill in: words above and at the left, a field in every cell. Its head returns on each page. */
export interface Table extends Located {
  readonly kind: 'table'
  /** The fields are called `name-row-column`, counted from 1. Unique in the document, without a full stop. */
  readonly name: string
  /** A line feed begins a new line, and is heard as a comma. */
  readonly columns: readonly string[]
  readonly rows: readonly string[]
  /**
   * Where the words at the left are to be written as well: what stands above them. The words of `rows` are then only
   * heard; the fields are called `name-row-0`.
   */
  readonly writtenRows?: string | undefined
  /** By row and column: words that stand in a cell instead of a field. */
  readonly given?: readonly (readonly (string | undefined)[])[] | undefined
  /** Of the cells to write in, at least. */
  readonly cellHeight: number
  /** As with a text field. */
  readonly grow: TextField['grow']
}

/** An empty frame, on one page with the line that says what to draw; lower where the two would not fit. */
export interface DrawingBox extends Located {
  readonly kind: 'drawingBox'
  readonly prompt: Paragraph
  readonly height: number
  /** Stands in the middle of the frame. */
  readonly drawing?: { readonly svg: string; readonly alt: string } | undefined
}

export interface Contents {
  readonly kind: 'contents'
  readonly entries: readonly ContentsEntry[]
}

export interface ContentsEntry extends Located {
  readonly style: 'contents1' | 'contents2'
  readonly text: string
  readonly anchor: string
}

export interface Rule {
  readonly kind: 'rule'
  /** Where it stands above something. */
  readonly keepWithNext?: boolean | undefined
  readonly colour?: Colour | undefined
  readonly thickness?: number | undefined
  readonly width?: number | undefined
}

/** `fill` takes what is left of the page, `until` reaches to that far below the top margin. */
export interface Space {
  readonly kind: 'space'
  readonly height: number | 'fill' | { readonly until: number }
}

export interface PageBreak {
  readonly kind: 'pageBreak'
}
