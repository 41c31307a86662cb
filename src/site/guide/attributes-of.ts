/** The attributes of a tag in the words of its own schema, so that the guide says what the checks ask. */
import { z } from 'zod'
import type { Tag } from '../../tags/tag.ts'

export interface AttributeInWords {
  readonly name: string
  /** What belongs there: "een tekst tussen aanhalingstekens". */
  readonly value: string
  readonly required: boolean
  /** What counts where the attribute is left out, as an author would write it. */
  readonly otherwise: string | undefined
}

export function attributesOf(tag: Tag): readonly AttributeInWords[] {
  const shape: Readonly<Record<string, z.core.$ZodType>> = tag.attributes.shape
  return Object.entries(shape).map(([name, schema]) => {
    const leftOut = z.safeParse(schema, undefined)
    return {
      name,
      value: whatBelongsThere(schema),
      required: !leftOut.success,
      otherwise: leftOut.success ? inWords(leftOut.data) : undefined,
    }
  })
}

/** A value that fits nowhere makes the schema say what does. */
function whatBelongsThere(schema: z.core.$ZodType): string {
  const refused = z.safeParse(schema, null)
  return refused.success ? '' : (refused.error.issues[0]?.message ?? '')
}

/** Flags are simply not there, and what has no value of its own needs no word. */
function inWords(value: unknown): string | undefined {
  if (typeof value === 'number') return `{${String(value)}}`
  return typeof value === 'string' ? `"${value}"` : undefined
}
