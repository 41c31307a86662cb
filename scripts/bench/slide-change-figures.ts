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
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push(...(await timesOfWalk(deck, 'ArrowRight', 'last')))
    times.push(...(await timesOfWalk(deck, 'ArrowLeft', 'first')))
  }
  await context.close()
  const how = `${String(times.length)} keer (${String(ROUNDS)} × heen en terug door ${basename(file)}), sprekersvenster open: van toets tot na het eerste beeld met de nieuwe dia`
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

/** Presses the key until the last or first slide is on the wall, and gives the milliseconds of each press. */
async function timesOfWalk(deck: Page, key: string, end: 'last' | 'first'): Promise<readonly number[]> {
  const times: number[] = []
  while ((await deck.locator(`.slides > .present:${end}-of-type`).count()) === 0) {
    await deck.keyboard.press(key)
    times.push(await deck.evaluate(() => Reflect.get(window, 'changed') as Promise<number>))
  }
  return times
}

/** Runs in the page: after each key, `changed` promises how long it took until the wall showed something else. */
function watchChanges(): void {
  /** The slide, and how far its drawing is built up. */
  const onTheWall = () => {
    const slide = document.querySelector('.slides > .present')
    const { height = 0 } = slide?.getBoundingClientRect() ?? {}
    return slide && height > 0 ? `${slide.id} ${slide.querySelectorAll('.step[hidden]').length}` : undefined
  }
  const note = ({ timeStamp, key }: KeyboardEvent) => {
    const before = onTheWall()
    const changed = new Promise<number>((resolve, reject) => {
      const look = () => {
        const now = onTheWall()
        const milliseconds = performance.now() - timeStamp
        // A task that is asked for within a frame runs once that frame is done.
        if (now !== undefined && now !== before) setTimeout(() => resolve(performance.now() - timeStamp))
        else if (milliseconds > 5000)
          reject(new Error(`Na ${key} staat er niets anders dan ${before ?? 'niets'}`))
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
    Reflect.set(window, 'changed', changed)
  }
  addEventListener('keydown', note, { capture: true })
}
