/** The watcher itself: a test that sees nothing must mean that there was nothing. */
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { launchBrowser } from './launch.ts'
import { watchPage } from './watch-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

test.each([
  ['a message in the console', "<script>console.error('kapot')</script>", 'console: kapot'],
  ['an error that nobody catches', "<script>throw new Error('kapot')</script>", 'fout in script: kapot'],
  [
    'a picture from elsewhere',
    '<img src="http://127.0.0.1:9/a.png">',
    'verzoek naar buiten: http://127.0.0.1:9/a.png',
  ],
  ['a file beside the page', '<img src="weg.png">', 'verzoek mislukt: '],
  [
    'a script that the policy refuses',
    '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'"><script>1</script>',
    'Content Security Policy',
  ],
])('%s is seen', async (_, html, problem) => {
  const folder = temporaryFolder({ 'page.html': html })
  const page = await browser.newPage()
  const problems = watchPage(page, pathToFileURL(folder).href)
  await page.goto(pathToFileURL(join(folder, 'page.html')).href)
  expect(problems.join('\n')).toContain(problem)
  await page.close()
})

test('a page without faults gives nothing', async () => {
  const folder = temporaryFolder({ 'page.html': '<p>goed</p>' })
  const page = await browser.newPage()
  const problems = watchPage(page, pathToFileURL(folder).href)
  await page.goto(pathToFileURL(join(folder, 'page.html')).href)
  expect(problems).toEqual([])
  await page.close()
})
