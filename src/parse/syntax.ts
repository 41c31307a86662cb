/**
 * The syntax tree of a session: what the author wrote, with places, before anything is known about tags.
 * A tag on its own lines holds blocks; a tag within a sentence holds inline nodes.
 */
import type { Place } from '../model/place.ts'

export type SyntaxNode = SyntaxBlock | SyntaxInline

export type SyntaxBlock = SyntaxTag | SyntaxParagraph | SyntaxList | SyntaxQuote

export type SyntaxInline =
  | SyntaxTag
  | { readonly type: 'text'; readonly value: string; readonly place: Place }
  | {
      readonly type: 'strong' | 'emphasis'
      readonly children: readonly SyntaxInline[]
      readonly place: Place
    }
  | {
      readonly type: 'link'
      readonly url: string
      readonly children: readonly SyntaxInline[]
      readonly place: Place
    }
  | { readonly type: 'break'; readonly place: Place }

export interface SyntaxTag {
  readonly type: 'tag'
  readonly name: string
  readonly attributes: readonly SyntaxAttribute[]
  readonly position: 'block' | 'inline'
  readonly children: readonly SyntaxNode[]
  readonly place: Place
}

export interface SyntaxAttribute {
  readonly name: string
  readonly value: AttributeValue
  readonly place: Place
}

/** A literal; `computed` stands for an expression, which is never evaluated. */
export type AttributeValue =
  string | number | boolean | readonly (string | number | boolean)[] | { readonly computed: string }

export interface SyntaxParagraph {
  readonly type: 'paragraph'
  readonly children: readonly SyntaxInline[]
  readonly place: Place
}

export interface SyntaxList {
  readonly type: 'list'
  readonly ordered: boolean
  readonly start: number
  readonly items: readonly { readonly children: readonly SyntaxBlock[]; readonly place: Place }[]
  readonly place: Place
}

export interface SyntaxQuote {
  readonly type: 'quote'
  readonly children: readonly SyntaxBlock[]
  readonly place: Place
}
