/** The authors' guide says of every attribute what belongs there, in the words of the checks. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtKit } from '../built-kit.ts'
import { pageText } from '../page-text.ts'
import { attributesOf } from '../../src/site/guide/attributes-of.ts'
import { withoutIndent } from '../../src/site/guide/without-indent.ts'
import { vocabulary } from '../../src/tags/vocabulary.ts'

test('the attributes of a tag in words', () => {
  expect(attributesOf(vocabulary.Dia)).toEqual([
    { name: 'titel', value: 'een tekst tussen aanhalingstekens', required: true, otherwise: undefined },
    { name: 'soort', value: '"tekst", "kern" of "beeld"', required: false, otherwise: '"tekst"' },
    {
      name: 'id',
      value: 'een naam tussen aanhalingstekens',
      required: false,
      otherwise: undefined,
    },
  ])
})

test.each(Object.values(vocabulary))('<$name> has a Dutch phrase for each attribute', (tag) => {
  for (const { value } of attributesOf(tag)) {
    expect(value).not.toBe('')
    expect(value).not.toMatch(/^Invalid/)
  }
})

test('every file that trainers can fill in for themselves is in the guide', () => {
  const guide = pageText(join(builtKit().web, 'handleiding/index.html'))
  expect(guide).toContain('groep.yaml')
  expect(guide).toContain('huisstijl.yaml')
})

test('an example starts at the edge and keeps its own steps', () => {
  expect(withoutIndent('<Dia>\n    Een zin.\n  </Dia>')).toBe('<Dia>\n  Een zin.\n</Dia>')
  expect(withoutIndent('<Doe>Sta op.</Doe>')).toBe('<Doe>Sta op.</Doe>')
})
