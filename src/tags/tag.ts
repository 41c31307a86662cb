/** What a tag is: a word of the authors' vocabulary, declared in one small file. */
import type { z } from 'zod'

export interface Tag<Name extends string = string, Shape extends z.ZodObject = z.ZodObject> {
  readonly name: Name
  /** One sentence for the author's guide. */
  readonly sentence: string
  /** Where it may stand; `''` is the file itself. */
  readonly parents: readonly string[]
  readonly attributes: Shape
  /** `blocks`: only tags. `text`: paragraphs, lists and tags. `line`: one line of text. `nothing`: closes itself. */
  readonly holds: 'blocks' | 'text' | 'line' | 'nothing'
  /** Stands within a sentence rather than on its own lines. */
  readonly inline?: true
  /** At most one in its parent. */
  readonly single?: true
  /** Whole pieces of source, as an author would write them. */
  readonly examples: readonly string[]
}

/** Checks the declaration's types; the tag itself is plain data. */
export function defineTag<const Name extends string, Shape extends z.ZodObject>(
  tag: Tag<Name, Shape>,
): Tag<Name, Shape> {
  return tag
}
