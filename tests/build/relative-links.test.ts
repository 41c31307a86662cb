import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSite } from '../../scripts/build/built-site.ts'
import { makeLinksRelative, relativeAddress } from '../../scripts/build/relative-links.ts'
import { temporaryFolder } from '../temporary-folder.ts'

test.each([
  ['/', '/', './'],
  ['/', '/werkboek/', 'werkboek/'],
  ['/sessies/1/', '/', '../../'],
  ['/sessies/1/', '/sessies/1/dias/', 'dias/'],
  ['/sessies/1/dias/', '/sessies/1/', '../'],
  ['/sessies/1/dias/', '/sessies/12/dias/', '../../12/dias/'],
  ['/sessies/1/', '/pdf/werkboek.pdf', '../../pdf/werkboek.pdf'],
  ['/_astro/page.css', '/fonts/letter.woff2', '../fonts/letter.woff2'],
])('from %s to %s is %s', (from, to, relative) => {
  expect(relativeAddress(from, to)).toBe(relative)
})

test('every kind of reference in pages and style sheets becomes relative', () => {
  const folder = temporaryFolder({
    'index.html': '<a href="/a/#x">a</a>',
    'a/index.html': `<link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/a.js"></script>
<a href="/">home</a><a href="/a/">self</a><a href="#x">here</a><a href="https://example.org/x">out</a>
<img src="/b.svg" srcset="/b.svg 1x, /b.svg 2x" style="background: url(/b.svg)"><svg><use href="/b.svg#part"></use></svg>
<style>p { background: url('/b.svg') }</style><div data-background-image="/b.svg"></div>`,
    '_astro/a.css': '@import "/_astro/b.css"; p { background: url(/b.svg) }',
    '_astro/b.css': 'p { background: url("data:image/gif;base64,R0lG") }',
    '_astro/a.js': 'import "./c.js"',
    '_astro/c.js': '',
    'b.svg': '<svg></svg>',
  })
  makeLinksRelative(readSite(folder))
  const page = readFileSync(join(folder, 'a/index.html'), 'utf8')
  expect(page).not.toMatch(/(?:href|src)="\/|url\(["']?\/|image="\//)
  expect(page).toContain('<link rel="stylesheet" href="../_astro/a.css">')
  expect(page).toContain(
    '<a href="../">home</a><a href="./">self</a><a href="#x">here</a><a href="https://example.org/x">',
  )
  expect(page).toContain('srcset="../b.svg 1x, ../b.svg 2x"')
  expect(page).toContain('<use href="../b.svg#part">')
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('<a href="a/#x">')
  expect(readFileSync(join(folder, '_astro/a.css'), 'utf8')).toBe(
    '@import url("b.css"); p { background: url("../b.svg") }',
  )
  expect(readFileSync(join(folder, '_astro/b.css'), 'utf8')).toContain('url("data:image/gif;base64,R0lG")')
})

test('all references that lead nowhere are named in one run', () => {
  const folder = temporaryFolder({
    'index.html': '<a href="/weg/">x</a><img src="/weg.svg">',
    '_astro/a.js': 'import("/_astro/b.js")',
  })
  expect(() => makeLinksRelative(readSite(folder))).toThrow(
    [
      '/_astro/a.js laadt /_astro/b.js met een adres vanaf de hoofdmap',
      '/index.html verwijst naar /weg/, maar dat staat niet in de kit',
      '/index.html verwijst naar /weg.svg, maar dat staat niet in de kit',
    ].join('\n'),
  )
})
