/** The print page in a real browser: numbers for the size of the group, one button for each set. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser/launch.ts'
import { serveFolder, type ServedFolder } from '../browser/serve-folder.ts'
import { builtKit } from '../built-kit.ts'

const { web } = builtKit()
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

test('the numbers follow the size of the group, here and while preparing, also after a reload', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${site.home}drukwerk/`)
  expect(await howMany(page, 'Observatieblad')).toContain('5× één per drietal, en 2 extra')
  await page.getByLabel('Deelnemers').fill('10')
  expect(await howMany(page, 'Observatieblad')).toContain('6× één per drietal, en 2 extra')
  await page.reload()
  expect(await howMany(page, 'Observatieblad')).toContain('6× één per drietal, en 2 extra')
  await page.goto(`${site.home}sessies/1/`)
  expect(await howMany(page, 'Vraagkaart interview')).toContain('5× één per tweetal')
  await context.close()
})

test('a number that no group has changes nothing', async () => {
  const page = await browser.newPage()
  await page.goto(`${site.home}drukwerk/`)
  await page.getByLabel('Deelnemers').fill('300')
  expect(await howMany(page, 'Observatieblad')).toContain('5× één per drietal')
  await page.close()
})

test('every set has its button, named after the set', async () => {
  const page = await browser.newPage()
  await page.goto(`${site.home}drukwerk/`)
  const sets = page.locator('.print-set')
  const buttons = await sets.getByRole('link', { name: /Alles in één bestand|Openen om te printen/ }).count()
  const toChooseFrom = 1
  expect(buttons).toBe((await sets.count()) - toChooseFrom)
  await page.close()
})

async function howMany(page: Page, title: string): Promise<string> {
  const item = page.locator('.print-set li', { hasText: title }).first()
  return (await item.innerText()).replace(/\s+/g, ' ')
}
