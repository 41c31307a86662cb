/**
 * Everything that opens in a browser, opened in one: by http as on a web server, and by double click as from a USB
 * stick. No page may complain, ask for anything outside, or shut someone out who works with a screen reader.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtKit, filesIn } from '../built-kit.ts'
import { launchBrowser } from './launch.ts'
import { serveFolder, type ServedFolder } from './serve-folder.ts'
import { watchPage } from './watch-page.ts'

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

describe('on a web server', () => {
  test.each(filesIn(kit.web, '.html'))('%s', async (file) => {
    const page = await visit(site.home + file.replace(/index\.html$/, ''), site.home)
    expect(page.problems).toEqual([])
    expect(await page.barriers()).toEqual([])
    await page.close()
  })

  test('under a path of its own', async () => {
    const above = await serveFolder(join(kit.web, '..'))
    const page = await visit(`${above.home}web/sessies/1/dias/`, `${above.home}web/`)
    expect(page.problems).toEqual([])
    await page.close()
    above.close()
  })
})

describe.each([
  ['usb', kit.usb],
  ['deelnemers', kit.participants],
])('by double click in %s', (_, folder) => {
  test.each(filesIn(folder, '.html'))('%s', async (file) => {
    const address = pathToFileURL(join(folder, file)).href
    const page = await visit(address, address)
    expect(page.problems).toEqual([])
    // The pages on the stick are those of the site; participants have pages of their own.
    if (folder === kit.participants) expect(await page.barriers()).toEqual([])
    await page.close()
  })
})

interface Visit {
  readonly problems: readonly string[]
  /** What axe finds, in light; and of the colours also in dark. */
  readonly barriers: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

async function visit(address: string, home: string): Promise<Visit> {
  const context = await browser.newContext({ reducedMotion: 'reduce', colorScheme: 'light' })
  const page = await context.newPage()
  const problems = watchPage(page, home)
  await page.goto(address, { waitUntil: 'load' })
  await page.evaluate(async () => {
    await document.fonts.ready
  })
  return {
    problems,
    barriers: async () => {
      const light = await new AxeBuilder({ page }).analyze()
      await page.emulateMedia({ colorScheme: 'dark' })
      const dark = await new AxeBuilder({ page }).withRules('color-contrast').analyze()
      return [...light.violations, ...dark.violations].flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
      )
    },
    close: () => context.close(),
  }
}
