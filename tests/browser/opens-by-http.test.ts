/**
 * Every page of the site, opened by http as on a web server. No page may complain, ask for anything outside, or shut
 * someone out who works with a screen reader.
 */
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtKit, filesIn } from '../built-kit.ts'
import { launchBrowser } from './launch.ts'
import { serveFolder, type ServedFolder } from './serve-folder.ts'
import { visit } from './visit.ts'

const kit = builtKit()
let browser: Browser
let site: ServedFolder

beforeAll(async () => {
  browser = await launchBrowser()
  site = await serveFolder(kit.web)
})
afterAll(async () => {
  site.close()
  await browser.close()
})

test.each(filesIn(kit.web, '.html'))('%s', async (file) => {
  const page = await visit(browser, site.home + file.replace(/index\.html$/, ''), site.home)
  expect(page.problems).toEqual([])
  expect(await page.barriers()).toEqual([])
  await page.close()
})

test('under a path of its own', async () => {
  const above = await serveFolder(join(kit.web, '..'))
  const page = await visit(browser, `${above.home}web/sessies/1/dias/`, `${above.home}web/`)
  expect(page.problems).toEqual([])
  await page.close()
  above.close()
})
