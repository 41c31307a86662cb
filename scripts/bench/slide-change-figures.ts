/** How long a change of slide takes. */
import { basename } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { median, percentile, whole, type Figure } from './figure.ts'
import { openDeck, openPresenter } from './open-deck.ts'
import { wall } from './wall.ts'

const ROUNDS = 2

/** With the presenter window open, which follows each change: so it is in a session. */
export async function slideChangeFigures(browser: Browser, file: string): Promise<readonly Figure[]> {
  const context = await browser.newContext({ viewport: wall })
  const deck = await openDeck(context, file)
  await openPresenter(context, deck)
  await deck.evaluate(watchChanges)
  const slides = await deck.locator('.slides > section').count()
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const key of ['ArrowRight', 'ArrowLeft'])
      for (let slide = 1; slide < slides; slide += 1) times.push(await timeOfKey(deck, key))
  }
  await context.close()
  const how = `${String(times.length)} keer (${String(ROUNDS)} × alle dia’s van ${basename(file)}, heen en terug), sprekersvenster open: van toets tot na het eerste beeld met de nieuwe dia`
  const limit = '50 ms'
  return [
    { name: 'Van dia wisselen, mediaan', measured: whole(median(times)), limit, how },
    {
      name: 'Van dia wisselen, 95 van 100',
      measured: whole(percentile(times, 95)),
      limit,
      how: 'dezelfde keren',
    },
  ]
}

async function timeOfKey(deck: Page, key: string): Promise<number> {
  await deck.keyboard.press(key)
  return await deck.evaluate(() => Reflect.get(window, 'changed') as Promise<number>)
}

/** Runs in the page: after each key, `changed` promises how long it took. Keys that change nothing never end. */
function watchChanges(): void {
  const onTheWall = () => document.querySelector('.slides > .present')
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const before = onTheWall()
      const changed = new Promise<number>((resolve) => {
        const look = () => {
          const { height = 0 } = onTheWall()?.getBoundingClientRect() ?? {}
          // A task that is asked for within a frame runs once that frame is done.
          if (onTheWall() !== before && height > 0) setTimeout(() => resolve(performance.now() - timeStamp))
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      })
      Reflect.set(window, 'changed', changed)
    },
    { capture: true },
  )
}
