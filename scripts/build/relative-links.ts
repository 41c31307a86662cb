/**
 * Pages are written with addresses from the root ("/sessies/1/dias/"). Made relative, the same site works on any
 * server and under any path.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, serialize } from 'parse5'
import { fileBehind, resolveReference, type BuiltSite } from './built-site.ts'
import { mapCssReferences } from './css-references.ts'
import { mapHtmlReferences } from './html-references.ts'

/** Rewrites the pages and style sheets of `site` in place. Throws a list of all references that lead nowhere. */
export function makeLinksRelative(site: BuiltSite): void {
  const problems: string[] = []
  for (const file of site.files) {
    const path = join(site.folder, file)
    const change = (reference: string): string => {
      const relative = relativeReference(site, file, reference)
      if (relative === undefined)
        problems.push(`${file} verwijst naar ${reference}, maar dat staat niet in de kit`)
      return relative ?? reference
    }
    if (file.endsWith('.html')) {
      const page = parse(readFileSync(path, 'utf8'))
      mapHtmlReferences(page, change)
      writeFileSync(path, serialize(page))
    } else if (file.endsWith('.css')) {
      writeFileSync(path, mapCssReferences(readFileSync(path, 'utf8'), change))
    } else if (file.endsWith('.js')) {
      problems.push(...absoluteImports(file, readFileSync(path, 'utf8')))
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

/** From the address of a file or page to another: `/sessies/1/` to `/werkboek/` is `../../werkboek/`. */
export function relativeAddress(from: string, to: string): string {
  const steps = from.split('/').slice(1, -1)
  const target = to.split('/').slice(1)
  let shared = 0
  while (shared < steps.length && shared < target.length - 1 && steps[shared] === target[shared]) shared++
  const relative = '../'.repeat(steps.length - shared) + target.slice(shared).join('/')
  return relative === '' ? './' : relative
}

function relativeReference(site: BuiltSite, from: string, reference: string): string | undefined {
  if (reference.startsWith('#') || reference === '') return reference
  const target = resolveReference(reference, from)
  if (target === undefined) return reference
  if (fileBehind(site, target.address) === undefined) return undefined
  return relativeAddress(from, target.address) + target.suffix
}

/** Scripts load each other by relative paths; one that does not would break under a sub-path. */
function absoluteImports(file: string, script: string): readonly string[] {
  return [...script.matchAll(/["'`](\/_astro\/[^"'`]*)["'`]/g)].map(
    ([, address = '']) => `${file} laadt ${address} met een adres vanaf de hoofdmap`,
  )
}
