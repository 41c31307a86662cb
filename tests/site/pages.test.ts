/** The pages in a real browser: they fit a phone, the clock follows the trainers, and slides can be read. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { barriersOf } from '../browser/barriers.ts'
import { launchBrowser } from '../browser/launch.ts'
import { serveFolder, type ServedFolder } from '../browser/serve-folder.ts'
import { builtKit, filesIn } from '../built-kit.ts'

const kit = builtKit()
const { web } = kit
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

  test('has all its times without scripts, and marks none', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${site.home}sessies/1/draaiboek/`)
    expect(await clocks(page)).toEqual({ first: '10:00', last: '11:30' })
    expect(await nowOn(page)).toEqual([])
    await context.close()
  })

  test('marks where the group is by the clock, during the session only', async () => {
    const context = await browser.newContext({ viewport: { width: 375, height: 700 } })
    await context.clock.install({ time: '2026-11-24T09:59:00' })
    const page = await context.newPage()
    await page.goto(`${site.home}sessies/1/draaiboek/`)
    expect(await nowOn(page)).toEqual([])
    await context.clock.runFor(90_000)
    expect(await nowOn(page)).toEqual(['Welkom', 'Welkom'])
    await context.clock.fastForward('12:00')
    expect(await nowOn(page)).toEqual(['Opzet en afspraken', 'Opzet en afspraken'])
    await page.getByRole('link', { name: 'Nu: Opzet en afspraken, tot 10:22' }).click()
    expect(await page.evaluate(() => document.querySelector(':target')?.ariaCurrent)).toBe('time')
    expect(await barriersOf(page)).toEqual([])
    await page.getByLabel('Begint om').fill('9:00')
    expect(await nowOn(page)).not.toEqual(['Opzet en afspraken', 'Opzet en afspraken'])
    await context.clock.fastForward('01:00:00')
    expect(await nowOn(page)).toEqual([])
    await context.close()
  })

  test('marks nothing on another day than the group’s own', async () => {
    const context = await browser.newContext()
    await context.clock.install({ time: '2026-11-24T10:05:00' })
    const page = await context.newPage()
    let day = '2026-11-24'
    await page.route('**/draaiboek/', async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace('data-start-time="1"', `$& data-day="${day}"`)
      await route.fulfill({ response, body })
    })
    await page.goto(`${site.home}sessies/1/draaiboek/`)
    expect(await nowOn(page)).toEqual(['Welkom', 'Welkom'])
    day = '2026-11-25'
    await page.reload()
    expect(await nowOn(page)).toEqual([])
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

describe('the slides to read', () => {
  test.each([
    ['usb', 'sessie-04.html', 'sessie-04-lezen.html'],
    ['usb', 'sessie-04-dias.html', 'sessie-04-lezen.html'],
    ['participants', 'index.html', 'sessie-04-lezen.html'],
    ['participants', 'sessie-04-dias.html', 'sessie-04-lezen.html'],
    ['web', 'sessies/4/index.html', 'lezen/'],
    ['web', 'sessies/4/dias/index.html', '../lezen/'],
  ] as const)('are linked from %s, %s', (folder, from, to) => {
    const targets = [...readFileSync(join(kit[folder], from), 'utf8').matchAll(/href="([^"]*)"/g)]
    expect(targets.map(([, target = '']) => target)).toContain(to)
    expect(existsSync(join(kit[folder], dirname(from), to))).toBe(true)
  })
})

/** The titles that are marked as now: in the plan and in the script. */
async function nowOn(page: Page): Promise<readonly string[]> {
  return await page
    .locator('[aria-current="time"]')
    .evaluateAll((all) => all.map((each) => each.querySelector('h2, a')?.textContent ?? ''))
}

/** Start of the first part and end of the last. */
async function clocks(page: Page): Promise<{ first: string | null; last: string | null }> {
  return {
    first: await page.locator('[data-from-of]').first().textContent(),
    last: await page.locator('[data-plan-end]').textContent(),
  }
}
