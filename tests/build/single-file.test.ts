import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { readSite } from '../../scripts/build/built-site.ts'
import { makeSingleFile, type SingleFile } from '../../scripts/build/single-file.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const names = new Map([
  ['/', 'start.html'],
  ['/sessies/1/dias/', 'sessie-01-dias.html'],
])

async function singleFile(page: string, files: Readonly<Record<string, string>> = {}): Promise<SingleFile> {
  const folder = temporaryFolder({ ...files, 'index.html': page, 'sessies/1/dias/index.html': '<p>dia</p>' })
  return await makeSingleFile(readSite(folder), '/', names)
}

test('scripts, styles, fonts and pictures come inside', async () => {
  const { html, problems, attachments } = await singleFile(
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><link rel="modulepreload" href="/_astro/b.js">
<link rel="stylesheet" href="/_astro/a.css" media="print"><script type="module" src="/_astro/a.js"></script></head>
<body><img src="/beeld.svg" alt=""><a href="/sessies/1/dias/#/twee">dia's</a><a href="/pdf/werkboek.pdf">werkboek</a>
<a href="https://example.org/">out</a></body></html>`,
    {
      '_astro/a.css': "@font-face { font-family: F; src: url('../fonts/f.woff2') }",
      '_astro/a.js': "import { b } from './b.js'; document.title = b",
      '_astro/b.js': "export const b = 'from another file </script> <!-- '",
      'beeld.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
      'fonts/f.woff2': 'letters',
      'pdf/werkboek.pdf': '%PDF',
    },
  )
  expect(problems).toEqual([])
  expect(attachments).toEqual(['/pdf/werkboek.pdf'])
  expect(html).toContain(
    '<style media="print">@font-face { font-family: F; src: url("data:font/woff2;base64,bGV0dGVycw==") }',
  )
  expect(html).toContain('<img src="data:image/svg+xml,%3Csvg%20xmlns')
  expect(html).toContain('<a href="sessie-01-dias.html#/twee">')
  expect(html).toContain('<a href="pdf/werkboek.pdf">')
  expect(html).toContain('<a href="https://example.org/">')
  expect(html).toContain('from another file <\\/script> <\\!-- ')
  expect(html).not.toContain('modulepreload')
  expect(html).not.toContain('type="module"')
})

test('the policy holds the hash of each script, and nothing else may run', async () => {
  const { html } = await singleFile(
    '<head><meta charset="utf-8"><title>x</title></head><script>one()</script><script type="application/json">{}</script>',
  )
  const hash = createHash('sha256').update('one()').digest('base64')
  expect(html).toContain(
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${hash}'; style-src-elem`,
  )
})

test('a page without scripts may run none', async () => {
  const { html } = await singleFile('<p>tekst</p>')
  expect(html).toContain("script-src 'none'")
})

test.each([
  [
    'a picture from elsewhere',
    '<img src="https://example.org/a.png">',
    '/: haalt https://example.org/a.png op',
  ],
  [
    'a style sheet from elsewhere',
    '<link rel="stylesheet" href="https://example.org/a.css">',
    '/: de opmaak https://',
  ],
  [
    'a script from elsewhere',
    '<script src="//example.org/a.js"></script>',
    '/: het script //example.org/a.js is er niet',
  ],
  [
    'a picture that is not there',
    '<img src="/weg.svg">',
    '/: haalt /weg.svg op, en dat staat niet in de kit',
  ],
  ['a background that is not there', '<p style="background: url(weg.png)">', '/: haalt weg.png op'],
  [
    'a page that is not in this folder',
    '<a href="/sessies/1/">',
    '/: <a> verwijst naar /sessies/1/, maar dat komt niet',
  ],
  ['a script as an address', '<a href="javascript:void(0)">', '/: <a> verwijst naar javascript:void(0)'],
  [
    'a script in an attribute',
    '<p onclick="x()">',
    '/: onclick op <p> werkt niet onder het veiligheidsbeleid',
  ],
])('%s is refused', async (_, page, problem) => {
  const { problems } = await singleFile(page)
  expect(problems).toEqual([expect.stringContaining(problem)])
})

test('a drawing that fetches something is refused', async () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.org/a.png"/></svg>'
  await expect(singleFile('<img src="/a.svg">', { 'a.svg': drawing })).rejects.toThrow(
    'haalt iets van elders',
  )
})
