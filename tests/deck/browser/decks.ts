/** The decks as the build makes them, session 1 in all its forms, and how a test opens and reads them. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { builtKit, filesIn } from '../../built-kit.ts'
import { serveFolder, type ServedFolder } from '../../browser/serve-folder.ts'

export interface DeckAddress {
  readonly name: string
  readonly url: string
  /** Start of every address that the page may ask for. */
  readonly home: string
}

export interface Decks {
  readonly byHttp: DeckAddress
  readonly byDoubleClick: DeckAddress
  readonly forParticipants: DeckAddress
  readonly close: () => void
}

export async function openDecks(): Promise<Decks> {
  const kit = builtKit()
  const site: ServedFolder = await serveFolder(kit.web)
  return {
    byHttp: { name: 'http', url: `${site.home}sessies/1/dias/`, home: site.home },
    byDoubleClick: singleFile('usb', kit.usb),
    forParticipants: singleFile('deelnemers', kit.participants),
    close: site.close,
  }
}

/** The deck by double click of each session that is written. */
export function allDecks(): readonly DeckAddress[] {
  const { usb } = builtKit()
  return filesIn(usb, '-dias.html').map((file) => singleFile(file, usb, file))
}

function singleFile(name: string, folder: string, file = 'sessie-01-dias.html'): DeckAddress {
  const url = pathToFileURL(join(folder, file)).href
  return { name, url, home: url }
}

/** Opens the deck and waits until its first slide stands and its keys work. */
export async function openDeck(page: Page, { url }: DeckAddress): Promise<void> {
  await page.goto(url)
  await stands(page)
}

/** Reloads the deck and waits as `openDeck` does. */
export async function reloadDeck(page: Page): Promise<void> {
  await page.reload()
  await stands(page)
}

async function stands(page: Page): Promise<void> {
  await page.waitForSelector('.reveal.ready .present')
  await page.waitForSelector('.controls-bar:not([inert])', { state: 'attached' })
  await page.evaluate(() => document.fonts.ready)
}

/** Id of the slide on the wall: read from the page, because the address follows late. */
export async function currentSlide(page: Page): Promise<string> {
  return (await page.locator('.slides > .present').getAttribute('id')) ?? ''
}

/** Presses the arrow through the whole deck and looks at all that comes on the wall: each step of a drawing too. */
export async function walkThrough(page: Page, look: (id: string) => Promise<void>): Promise<void> {
  for (const id of await slideIds(page)) {
    const steps = await page.locator('.slides > .present .step').count()
    for (let step = 0; step <= steps; step++) {
      await look(id)
      await page.keyboard.press('ArrowRight')
    }
  }
}

/** How often the arrow is pressed from the slide on the wall to a later one: once for each slide and step between. */
export async function pressesTo(page: Page, target: string): Promise<number> {
  const ids = await slideIds(page)
  const between = ids.slice(ids.indexOf(await currentSlide(page)) + 1, ids.indexOf(target))
  const steps = between.map((id) => page.locator(`[id="${id}"] .step`).count())
  return between.length + 1 + (await Promise.all(steps)).reduce((total, each) => total + each, 0)
}

export async function slideIds(page: Page): Promise<readonly string[]> {
  return await page.locator('.slides > section').evaluateAll((slides) => slides.map(({ id }) => id))
}
