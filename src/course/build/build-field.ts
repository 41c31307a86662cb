/** Places to write, each from its tag. */
import type { Field } from '../../model/field.ts'
import type { SyntaxTag } from '../../parse/syntax.ts'
import { readAttributes } from '../../tags/read-attributes.ts'
import { vocabulary } from '../../tags/vocabulary.ts'
import { buildLine } from './build-prose.ts'
import type { Build } from './context.ts'

/** Gives each field of one block its name: `interview-1`, `interview-2`, unless it has one of its own. */
export interface Numbering {
  readonly next: (own: string | undefined) => string
}

/** The field of `element`, none when its attributes are wrong; undefined for a tag that is no field. */
export function buildField(element: SyntaxTag, numbering: Numbering, build: Build): Field[] | undefined {
  const { place } = element
  const named = (own: string | undefined) => ({
    place,
    prompt: buildLine(element.children, 'group', build),
    id: build.claim(numbering.next(own), place),
  })
  switch (element.name) {
    case 'Vraag': {
      const attributes = readAttributes(vocabulary.Vraag, element)
      return attributes ? [{ kind: 'question', ...named(attributes.id), lines: attributes.regels }] : []
    }
    case 'Schaal': {
      const attributes = readAttributes(vocabulary.Schaal, element)
      if (!attributes) return []
      const { van: from, tot: to, stappen: steps } = attributes
      return [{ kind: 'scale', ...named(attributes.id), from, to, steps }]
    }
    case 'Keuze': {
      const attributes = readAttributes(vocabulary.Keuze, element)
      if (!attributes) return []
      const { opties: options, meer: multiple } = attributes
      return [{ kind: 'choice', ...named(attributes.id), options, multiple }]
    }
    case 'Dagboek': {
      const attributes = readAttributes(vocabulary.Dagboek, element)
      if (!attributes) return []
      const { kolommen: columns, rijen: rows } = attributes
      return [{ kind: 'diary', ...named(attributes.id), columns, rows }]
    }
    case 'Tekenvak': {
      const attributes = readAttributes(vocabulary.Tekenvak, element)
      if (!attributes) return []
      const { hoogte: height, beeld: picture } = attributes
      return [{ kind: 'drawingBox', ...named(attributes.id), height, picture }]
    }
    default:
      return undefined
  }
}
