/** The attributes of a tag in the shape its declaration asks for. */
import type { z } from 'zod'
import { diagnose, type Report } from '../diagnostics/diagnose.ts'
import type { SyntaxTag } from '../parse/syntax.ts'
import type { Tag } from './tag.ts'

/** The attributes of `element`, defaults filled in; undefined when one is wrong (`checkAttributes` has said so). */
export function readAttributes<Shape extends z.ZodObject>(
  tag: Tag<string, Shape>,
  element: SyntaxTag,
): z.output<Shape> | undefined {
  return tag.attributes.safeParse(valuesOf(element)).data
}

/** Reports every attribute of `element` that is missing, unknown, double or has a wrong value. */
export function checkAttributes(tag: Tag, element: SyntaxTag, report: Report): void {
  const values = valuesOf(element)
  const known = Object.keys(tag.attributes.shape)
  const placeOf = (name: string) => element.attributes.find((attribute) => attribute.name === name)?.place
  element.attributes.forEach(({ name, place }, index) => {
    const first = element.attributes.findIndex((other) => other.name === name)
    if (first < index) report(diagnose('kenmerk-dubbel', place, { tag: tag.name, name }))
  })
  const told = new Set<string>()
  for (const issue of tag.attributes.safeParse(values).error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') {
      for (const name of issue.keys)
        report(diagnose('kenmerk-onbekend', placeOf(name) ?? element.place, { tag: tag.name, name, known }))
    } else {
      const name = String(issue.path[0])
      // A list may be wrong in several places; what belongs there is the same.
      if (told.has(name + issue.message)) continue
      told.add(name + issue.message)
      const id = name in values ? 'kenmerk-waarde' : 'kenmerk-ontbreekt'
      report(diagnose(id, placeOf(name) ?? element.place, { tag: tag.name, name, expected: issue.message }))
    }
  }
}

function valuesOf(element: SyntaxTag): Readonly<Record<string, unknown>> {
  return Object.fromEntries(element.attributes.map(({ name, value }) => [name, value]))
}
