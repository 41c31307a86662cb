/** A deck in a browser window of its own, as it stands before a session. */
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'

/** Opens the file and waits until its first slide and its fonts are there, and its keys work. */
export async function openDeck(context: BrowserContext, file: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(pathToFileURL(file).href)
  await page.waitForSelector('.reveal.ready .slides > .present')
  await page.waitForSelector('.controls-bar:not([inert])', { state: 'attached' })
  await page.evaluate(() => document.fonts.ready)
  return page
}

/** Presses S, and waits until the presenter window knows what is on the wall. */
export async function openPresenter(context: BrowserContext, deck: Page): Promise<Page> {
  const opened = context.waitForEvent('page')
  await deck.keyboard.press('s')
  const presenter = await opened
  await presenter.waitForSelector('.speaker-title:not(:empty)')
  return presenter
}
