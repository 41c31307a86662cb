/** How a document looks: type, colours, room to write. Lengths are points. */
export type Colour = `#${string}`

export type Face = 'regular' | 'bold' | 'italic' | 'boldItalic'

export interface TypeStyle {
  readonly face: Face
  readonly size: number
  /** Distance between baselines. */
  readonly leading: number
  readonly colour: Colour
  /** Least room above and below; of two neighbours the larger counts. */
  readonly before: number
  readonly after: number
}

export type TextStyle =
  | 'display'
  | 'number'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'lead'
  | 'body'
  | 'question'
  | 'small'
  | 'label'
  | 'caption'
  | 'card'
  | 'contents1'
  | 'contents2'
  | 'running'

export interface Theme {
  readonly styles: Readonly<Record<TextStyle, TypeStyle>>
  readonly accent: Colour
  readonly line: Colour
  readonly linkColour: Colour
  readonly writing: {
    /** Between two lines to write on. */
    readonly gap: number
    readonly colour: Colour
    readonly thickness: number
    /** Of a box to tick, and of the ring of a radio button. */
    readonly box: number
    readonly textSize: number
  }
  readonly listIndent: number
}
