/** How soon the first slide of a deck can be seen, and how soon the same slides can in a deck that Marp made. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { decimal, median, whole, type Line } from './figure.ts'
import { marpDeck } from './marp-deck.ts'
import { momentShown, watchFor } from './moment-shown.ts'
import { wall } from './wall.ts'

interface Deck {
  readonly file: string
  /** Selector of the slide on the wall, once the show stands. */
  readonly slide: string
}

const RUNS = 25

/**
 * @param place a folder to write in
 * @param dist the built kit
 * @param mayFetch whether to get Marp from npm where it is not there yet
 */
export async function firstSlideFigures(
  browser: Browser,
  place: string,
  dist: string,
  mayFetch: boolean,
): Promise<readonly Line[]> {
  const ours: Deck = {
    file: join(dist, 'usb', 'sessie-01-dias.html'),
    slide: '.reveal.ready .slides > .present',
  }
  const marp = marpDeck(1, place, mayFetch)
  const theirs: readonly Deck[] =
    marp.kind === 'made' ? [{ file: marp.file, slide: '.bespoke-marp-active' }] : []
  const [our = 0, their] = await inTurns(browser, [ours, ...theirs])
  const how = `mediaan van ${String(RUNS)} in een nieuw venster, file://, van openen tot titel en beeld er staan, in de goede letter`
  const figure = { name: 'Eerste dia zichtbaar', measured: whole(our), how: `${how}; usb, sessie 1` }
  if (marp.kind === 'absent' || their === undefined)
    return [figure, ...(marp.kind === 'absent' ? [marp.why] : [])]
  return [
    figure,
    { name: 'Marp, dezelfde dia’s', measured: whole(their), how: `om en om in dezelfde ronde; ${marp.what}` },
    {
      name: 'Vergeleken met Marp',
      measured: `${decimal(our / their)} ×`,
      limit: '1,20 ×',
      how: 'de mediaan gedeeld door die van Marp',
    },
  ]
}

/** The median for each deck. One after the other in each round, so that what else the computer does weighs on all. */
async function inTurns(browser: Browser, decks: readonly Deck[]): Promise<readonly number[]> {
  const measured = decks.map((): number[] => [])
  const before = 2
  for (let run = -before; run < RUNS; run += 1) {
    for (const [index, deck] of decks.entries()) {
      const milliseconds = await timeOf(browser, deck)
      if (run >= 0) measured[index]?.push(milliseconds)
    }
  }
  return measured.map(median)
}

async function timeOf(browser: Browser, { file, slide }: Deck): Promise<number> {
  const context = await browser.newContext({ viewport: wall })
  await watchFor(context, [`${slide} :is(h1, h2)`, `${slide} img`])
  const page = await context.newPage()
  await page.goto(pathToFileURL(file).href)
  const { sinceStart } = await momentShown(page)
  await context.close()
  return sinceStart
}
