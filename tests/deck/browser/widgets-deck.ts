/** How the tests of what lies over the slide open a deck, and go where they want to be. */
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { watchPage } from '../../browser/watch-page.ts'
import { currentSlide, openDeck, type DeckAddress } from './decks.ts'

export interface Opening {
  /** Whether the test turns the clock of the page by hand. */
  readonly ownClock?: boolean
  readonly colorScheme?: 'light' | 'dark'
  readonly viewport?: { readonly width: number; readonly height: number }
}

/** Opens the deck in a fresh window, and afterwards expects that nothing went wrong in it. */
export async function withWidgets(
  browser: Browser,
  deck: DeckAddress,
  look: (page: Page) => Promise<void>,
  { ownClock = false, colorScheme = 'light', viewport = { width: 1280, height: 720 } }: Opening = {},
): Promise<void> {
  const context = await browser.newContext({ viewport, colorScheme })
  const page = await context.newPage()
  page.setDefaultTimeout(5000)
  const problems = watchPage(page, deck.home)
  if (ownClock) await page.clock.install({ time: '2026-11-21T10:00:00' })
  await openDeck(page, deck)
  if (ownClock) await page.clock.pauseAt('2026-11-21T10:30:00')
  await look(page)
  expect(problems).toEqual([])
  await context.close()
}

/** Puts the first slide that matches on the wall. */
export async function goToSlide(page: Page, selector: string): Promise<void> {
  const id = await page.locator(`.slides > ${selector}`).first().getAttribute('id')
  await page.evaluate(
    (hash) => {
      location.hash = hash
    },
    `/${id ?? ''}`,
  )
  await expect.poll(() => currentSlide(page)).toBe(id)
}

/** Everything that the page keeps in the browser. */
export async function stored(page: Page): Promise<string> {
  return await page.evaluate(() =>
    JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)]),
  )
}
