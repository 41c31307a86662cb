/** What is promised about presenting, measured in the browser of the tests, with decks that open by double click. */
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findTestBrowser } from '../browser/test-browser.ts'
import { largestDeckIn } from './decks-in.ts'
import type { Line } from './figure.ts'
import { firstSlideFigures } from './first-slide-figures.ts'
import { presenterWindowFigure } from './presenter-window-figure.ts'
import { slideChangeFigures } from './slide-change-figures.ts'

/**
 * @param place a folder to write in
 * @param dist the built kit
 * @param mayFetch whether to get Marp from npm where it is not there yet
 */
export async function presentingFigures(
  place: string,
  dist: string,
  mayFetch: boolean,
): Promise<readonly Line[]> {
  const browser = await chromium.launch(await findTestBrowser())
  try {
    const largest = largestDeckIn(join(dist, 'usb'))
    return [
      ...(await firstSlideFigures(browser, place, dist, mayFetch)),
      await presenterWindowFigure(browser, largest),
      ...(await slideChangeFigures(browser, largest)),
    ]
  } finally {
    await browser.close()
  }
}
