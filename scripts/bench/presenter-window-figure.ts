/** How soon the presenter window is ready after its key. */
import { basename } from 'node:path'
import type { Browser } from 'playwright-core'
import { median, seconds, type Figure } from './figure.ts'
import { momentShown, watchFor } from './moment-shown.ts'
import { openDeck, openPresenter } from './open-deck.ts'
import { wall } from './wall.ts'

const RUNS = 9

/** What a trainer needs to go on: title, script, and the slides on the wall and after it. */
const parts = ['.speaker-title', '.script', '[data-preview="current"] h2', '[data-preview="next"] h2'].map(
  (part) => `.speaker-window .speaker ${part}`,
)

export async function presenterWindowFigure(browser: Browser, file: string): Promise<Figure> {
  const times: number[] = []
  for (let run = -1; run < RUNS; run += 1) {
    const milliseconds = await timeOf(browser, file)
    if (run >= 0) times.push(milliseconds)
  }
  const how = `mediaan van ${String(RUNS)} in een nieuw venster: van toets S tot titel, draaiboek en beide dia’s er staan; ${basename(file)}`
  return { name: 'Sprekersvenster klaar', measured: seconds(median(times)), limit: '1,5 s', how }
}

async function timeOf(browser: Browser, file: string): Promise<number> {
  const context = await browser.newContext({ viewport: wall })
  await watchFor(context, parts)
  const deck = await openDeck(context, file)
  await deck.evaluate(() => {
    const note = ({ timeStamp }: Event) =>
      Reflect.set(window, 'pressedAt', performance.timeOrigin + timeStamp)
    addEventListener('keydown', note, { capture: true, once: true })
  })
  const presenter = await openPresenter(context, deck)
  const { at } = await momentShown(presenter)
  const pressedAt = await deck.evaluate(() => Number(Reflect.get(window, 'pressedAt')))
  await context.close()
  return at - pressedAt
}
