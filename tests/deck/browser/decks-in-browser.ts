/** What nearly every test of a deck starts with. */
import type { Browser } from 'playwright-core'
import { afterAll } from 'vitest'
import { launchBrowser } from '../../browser/launch.ts'
import { openDecks, type Decks } from './decks.ts'

/** A browser and the decks, for all tests of the file that asks; both are closed after them. */
export async function decksInBrowser(): Promise<{ readonly browser: Browser; readonly decks: Decks }> {
  const browser = await launchBrowser()
  const decks = await openDecks()
  afterAll(async () => {
    decks.close()
    await browser.close()
  })
  return { browser, decks }
}
