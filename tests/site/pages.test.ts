/** The pages in a real browser: they fit a phone, and the clock follows the trainers. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../browser/launch.ts'
import { serveFolder, type ServedFolder } from '../browser/serve-folder.ts'
import { builtKit, filesIn } from '../built-kit.ts'

const { web } = builtKit()
const pages = filesIn(web, 'index.html').filter((file) => !file.includes('/dias/'))
let browser: Browser
let site: ServedFolder

beforeAll(async () => {
  browser = await launchBrowser()
  site = await serveFolder(web)
})
afterAll(async () => {
  site.close()
  await browser.close()
})

test.each(pages)('%s fits every screen, and its headings go down one level at a time', async (file) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(site.home + file)
  for (const width of [1280, 768, 375, 320]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  const levels = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  await page.close()
})

describe('the script', () => {
  test('recounts every clock time, and remembers the start on this device', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(`${site.home}sessies/1/draaiboek/`)
    expect(await clocks(page)).toEqual({ first: '10:00', last: '11:30' })
    await page.getByLabel('Begint om').fill('13:45')
    expect(await clocks(page)).toEqual({ first: '13:45', last: '15:15' })
    await page.reload()
    expect(await clocks(page)).toEqual({ first: '13:45', last: '15:15' })
    await page.goto(`${site.home}sessies/1/`)
    expect(await clocks(page)).toEqual({ first: '13:45', last: '15:15' })
    await context.close()
  })

  test('has all its times without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${site.home}sessies/1/draaiboek/`)
    expect(await clocks(page)).toEqual({ first: '10:00', last: '11:30' })
    await context.close()
  })

  test('brings out the way of today and keeps the other readable', async () => {
    const page = await browser.newPage()
    await page.goto(`${site.home}sessies/1/draaiboek/`)
    const [onSite, online] = [page.locator('.cue-onSite').first(), page.locator('.cue-online').first()]
    const marked = async (): Promise<readonly boolean[]> =>
      Promise.all(
        [onSite, online].map((cue) =>
          cue.evaluate((element) => getComputedStyle(element).borderLeftWidth !== '0px'),
        ),
      )
    expect(await marked()).toEqual([true, false])
    await page.getByLabel('Online').check()
    expect(await marked()).toEqual([false, true])
    expect([await onSite.isVisible(), await online.isVisible()]).toEqual([true, true])
    await page.close()
  })
})

/** Start of the first part and end of the last. */
async function clocks(page: Page): Promise<{ first: string | null; last: string | null }> {
  return {
    first: await page.locator('[data-from-of]').first().textContent(),
    last: await page.locator('[data-plan-end]').textContent(),
  }
}
