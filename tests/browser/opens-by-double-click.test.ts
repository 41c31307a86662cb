/** Every file of the stick and of the participants' folder, opened by double click: no complaint, no request, no barrier. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtKit, filesIn } from '../built-kit.ts'
import { launchBrowser } from './launch.ts'
import { visit } from './visit.ts'

const kit = builtKit()
let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

describe.each([
  ['usb', kit.usb],
  ['deelnemers', kit.participants],
])('in %s', (_, folder) => {
  test.each(filesIn(folder, '.html'))('%s', async (file) => {
    const address = pathToFileURL(join(folder, file)).href
    const page = await visit(browser, address, address)
    expect(page.problems).toEqual([])
    // The pages on the stick are those of the site; participants have pages of their own.
    if (folder === kit.participants) expect(await page.barriers()).toEqual([])
    await page.close()
  })
})
