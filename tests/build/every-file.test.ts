/** What must hold for every file of the built course that opens by double click, read anew from what was written. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { mapHtmlReferences } from '../../scripts/build/html-references.ts'
import { attributeOf, elementsIn, textOf } from '../../scripts/build/page-elements.ts'
import { builtKit, filesIn } from '../built-kit.ts'

const kit = builtKit()

describe.each([
  ['usb', kit.usb],
  ['deelnemers', kit.participants],
])('%s', (_, folder) => {
  test('has names that every system accepts', () => {
    expect(
      filesIn(folder).filter((file) => !/^(?:pdf\/)?[a-z0-9][a-z0-9-]*\.(?:html|pdf)$/.test(file)),
    ).toEqual([])
  })

  describe.each(filesIn(folder, '.html'))('%s', (file) => {
    const page = parse(readFileSync(join(folder, file), 'utf8'))
    const elements = [...elementsIn(page)]

    test('fetches nothing, and links only to what stands beside it or to the web', () => {
      const wrong: string[] = []
      mapHtmlReferences(page, (reference, kind) => {
        const inside = reference === '' || /^(?:#|data:)/.test(reference)
        const followed =
          /^(?:https?|mailto|tel):/.test(reference) ||
          existsSync(join(folder, reference.replace(/[?#].*/, '')))
        if (!inside && !(kind === 'link' && followed)) wrong.push(`${kind} ${reference}`)
        return reference
      })
      expect(wrong).toEqual([])
    })

    test('has a policy that fits its scripts', () => {
      const policy = elements
        .filter((element) => attributeOf(element, 'http-equiv') === 'Content-Security-Policy')
        .map((element) => attributeOf(element, 'content') ?? '')
      const hashes = elements
        .filter((element) => element.tagName === 'script' && attributeOf(element, 'type') === undefined)
        .map((element) => `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`)
      expect(policy).toHaveLength(1)
      expect(policy[0]).toContain("default-src 'none'")
      expect(policy[0]?.match(/'sha256-[^']+'/g) ?? []).toEqual(hashes)
    })
  })
})
