/**
 * Running text. Every node carries the audience it was written for, so that a function for participants,
 * which asks for `'group'`, does not compile when it is handed trainer text.
 */
import type { Place } from './place.ts'

/** `group`: projected or printed for everyone. `trainer`: for the two trainers only. */
export type Audience = 'group' | 'trainer'

interface Node<A extends Audience> {
  readonly audience: A
  readonly place: Place
}

export type Inline<A extends Audience> =
  Text<A> | Strong<A> | Emphasis<A> | Link<A> | LineBreak<A> | Term<A> | Citation<A>

export interface Text<A extends Audience> extends Node<A> {
  readonly kind: 'text'
  readonly value: string
}

export interface Strong<A extends Audience> extends Node<A> {
  readonly kind: 'strong'
  readonly children: readonly Inline<A>[]
}

export interface Emphasis<A extends Audience> extends Node<A> {
  readonly kind: 'emphasis'
  readonly children: readonly Inline<A>[]
}

export interface Link<A extends Audience> extends Node<A> {
  readonly kind: 'link'
  readonly url: string
  readonly children: readonly Inline<A>[]
}

export interface LineBreak<A extends Audience> extends Node<A> {
  readonly kind: 'lineBreak'
}

/** `<Begrip>`: a word that the glossary explains; `term` is the glossary's id. */
export interface Term<A extends Audience> extends Node<A> {
  readonly kind: 'term'
  readonly term: string
  readonly children: readonly Inline<A>[]
}

/** `<Bron>`: a reference; `source` is an id in the list of sources, `pages` as printed ("287-337"). */
export interface Citation<A extends Audience> extends Node<A> {
  readonly kind: 'citation'
  readonly source: string
  readonly pages?: string | undefined
}

export type Prose<A extends Audience> = Paragraph<A> | List<A> | Quote<A> | Figure<A>

export interface Paragraph<A extends Audience> extends Node<A> {
  readonly kind: 'paragraph'
  readonly children: readonly Inline<A>[]
}

export interface List<A extends Audience> extends Node<A> {
  readonly kind: 'list'
  readonly ordered: boolean
  /** Number of the first item of an ordered list. */
  readonly start: number
  readonly items: readonly ListItem<A>[]
}

export interface ListItem<A extends Audience> extends Node<A> {
  readonly children: readonly Prose<A>[]
}

export interface Quote<A extends Audience> extends Node<A> {
  readonly kind: 'quote'
  readonly children: readonly Prose<A>[]
}

/** `<Beeld>`: a picture from the course's list, by id. */
export interface Figure<A extends Audience> extends Node<A> {
  readonly kind: 'figure'
  readonly picture: string
}
