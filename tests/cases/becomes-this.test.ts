/**
 * Becomes this: each `modellen/NAME.mdx` is a piece of source, and `NAME.txt` the model it becomes.
 * With BIJWERKEN=1 the models are written anew; read them before you commit.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildSession } from '../../src/course/build/build-session.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { walkSession } from '../../src/model/walk.ts'
import { parseMdx } from '../../src/parse/parse-mdx.ts'
import type { SyntaxNode } from '../../src/parse/syntax.ts'
import { inlineTagNames, vocabulary } from '../../src/tags/vocabulary.ts'
import { describeModel } from './describe-model.ts'
import { exampleInPlace } from './example-in-place.ts'

const FOLDER = join(import.meta.dirname, 'modellen')
const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.mdx') ? [file.slice(0, -4)] : []))

const HEADING = `---
nummer: 1
titel: Kennismaking
kern: We leren elkaar kennen.
vorm: f2f
duur: 15
doelen: [Iedereen is aan het woord geweest.]
materiaal: []
---

`

describe('a source becomes a model', () => {
  test.each(names)('%s', (name) => {
    const { session, diagnostics } = build(readFileSync(join(FOLDER, `${name}.mdx`), 'utf8'))
    expect(diagnostics).toEqual([])
    const model = describeModel(session.parts)
    const expected = join(FOLDER, `${name}.txt`)
    if (process.env['BIJWERKEN'] === '1') writeFileSync(expected, model)
    expect(model).toBe(readFileSync(expected, 'utf8'))
  })
})

describe('the examples of the vocabulary can be used as they stand', () => {
  const examples = Object.values(vocabulary).flatMap((tag) =>
    tag.examples.map((example) => [tag.name, example] as const),
  )
  test.each(examples)('%s', (name, example) => {
    expect(build(exampleInPlace(name, example)).diagnostics).toEqual([])
  })
})

describe('no text is lost between source and model', () => {
  const session = readFileSync(join('sessions', '01-wat-is-mentaliseren.mdx'), 'utf8')
  const sources = [
    session,
    ...names.map((name) => HEADING + readFileSync(join(FOLDER, `${name}.mdx`), 'utf8')),
  ]
  test.each(sources.map((text, index) => [index, text] as const))('source %i', (_, text) => {
    const written: string[] = []
    collectText(parseMdx(text, 'sessie.mdx', inlineTagNames, () => undefined).blocks ?? [], written)
    const kept: string[] = []
    walkSession(buildSession(text, 'sessie.mdx', () => undefined).session, (node) => {
      if (node.kind === 'text') kept.push(node.value)
    })
    expect(written.length).toBeGreaterThan(0)
    expect(kept.toSorted()).toEqual(written.toSorted())
  })
})

function build(body: string) {
  const diagnostics: Diagnostic[] = []
  const text = body.startsWith('---') ? body : HEADING + body
  const { session } = buildSession(text, 'sessie.mdx', (diagnostic) => diagnostics.push(diagnostic))
  return { session, diagnostics }
}

function collectText(nodes: readonly SyntaxNode[], found: string[]): void {
  for (const node of nodes) {
    if (node.type === 'text') found.push(node.value)
    else if (node.type === 'list') node.items.forEach(({ children }) => collectText(children, found))
    else if (node.type !== 'break') collectText(node.children, found)
  }
}
