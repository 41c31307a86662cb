/** A drawing that is built up: each press shows more of it, and where nobody presses it is whole. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { builtKit } from '../../built-kit.ts'
import { currentSlide, reloadDeck, slideIds, type DeckAddress } from './decks.ts'
import { decksInBrowser } from './decks-in-browser.ts'
import { inRoom } from './presenter-room.ts'
import { goToSlide, withWidgets } from './widgets-deck.ts'

const { browser, decks } = await decksInBrowser()

/** The graph of the switch point, with its axes alone, then one line, then the other. */
const grown = ['omslagpunt.stap-1', 'omslagpunt.stap-2', 'omslagpunt.stap-3', 'omslagpunt']

describe.each(['byHttp', 'byDoubleClick', 'forParticipants'] as const)('%s', (kind) => {
  test.each(['ArrowRight', 'Space', 'PageDown'])('%s adds to the drawing, and then leads on', async (key) => {
    await onSlideBefore(kind, async (page, [before, slide, after]) => {
      for (const drawing of grown) {
        await page.keyboard.press(key)
        expect([await currentSlide(page), await drawingSeen(page)]).toEqual([slide, drawing])
      }
      await page.keyboard.press(key)
      expect(await currentSlide(page)).toBe(after)
      for (const drawing of grown.toReversed()) {
        await page.keyboard.press('PageUp')
        expect([await currentSlide(page), await drawingSeen(page)]).toEqual([slide, drawing])
      }
      await page.keyboard.press('PageUp')
      expect(await currentSlide(page)).toBe(before)
    })
  })
})

test('a finger that swipes, and the buttons, take the same steps', async () => {
  await onSlideBefore('byDoubleClick', async (page) => {
    await swipe(page, -200)
    await swipe(page, -200)
    expect(await drawingSeen(page)).toBe(grown[1])
    await swipe(page, 200)
    expect(await drawingSeen(page)).toBe(grown[0])
    await page.mouse.move(300, 300)
    await page.locator('.controls-bar').getByRole('button', { name: 'Volgende' }).click()
    expect(await drawingSeen(page)).toBe(grown[1])
  })
})

test('every step takes the place of the whole, and only the whole is described', async () => {
  await onSlideBefore('byHttp', async (page) => {
    const whole = page.locator('.present figure img')
    await page.keyboard.press('ArrowRight')
    const { x, y, width, height } = (await whole.boundingBox()) ?? {}
    for (let step = 0; step < grown.length - 1; step++) {
      const shown = page.locator('.present .step img').filter({ visible: true })
      expect(await shown.boundingBox()).toEqual({ x, y, width, height })
      expect(await page.locator('.present').getByRole('img').count()).toBe(1)
      await page.keyboard.press('ArrowRight')
    }
    expect(await whole.getAttribute('alt')).toMatch(/^Grafiek\./)
  })
})

test('who comes by a link, from afar or after a reload sees the whole', async () => {
  await onSlideBefore('byHttp', async (page, [, slide]) => {
    await page.keyboard.press('Home')
    await goToSlide(page, `[id="${slide}"]`)
    expect(await drawingSeen(page)).toBe(grown.at(-1))
    await reloadDeck(page)
    expect([await currentSlide(page), await drawingSeen(page)]).toEqual([slide, grown.at(-1)])
  })
})

test('in the overview and in the light of L it is whole, and the arrow leads on', async () => {
  await onSlideBefore('byDoubleClick', async (page, [, slide, after]) => {
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('o')
    expect(await drawingSeen(page)).toBe(grown.at(-1))
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    expect([await currentSlide(page), await drawingSeen(page)]).toEqual([slide, grown[0]])
    await page.keyboard.press('l')
    expect(await drawingSeen(page)).toBe(grown.at(-1))
    await page.keyboard.press('ArrowRight')
    expect(await currentSlide(page)).toBe(after)
  })
})

test('a sheet that lies over the slide goes away at the next step', async () => {
  await onSlideBefore('byDoubleClick', async (page) => {
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('g')
    expect(await page.locator('.sheet[open]').count()).toBe(1)
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    })
    await page.keyboard.press('PageDown')
    expect(await page.locator('.sheet[open]').count()).toBe(0)
    expect(await drawingSeen(page)).toBe(grown[1])
  })
})

test('on paper it is whole, also halfway', async () => {
  await onSlideBefore('byDoubleClick', async (page) => {
    await page.keyboard.press('ArrowRight')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.step').filter({ visible: true }).count()).toBe(0)
  })
})

test('to read, and without script, there is the whole alone', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(deckOf('byDoubleClick').url)
  expect(await page.locator('.step').filter({ visible: true }).count()).toBe(0)
  await page.close()
  const reading = readFileSync(join(builtKit().web, 'sessies/3/lezen/index.html'), 'utf8')
  expect(reading).toContain('omslagpunt.svg')
  expect(reading).not.toContain('stap-')
})

describe.each(['byHttp', 'byDoubleClick'] as const)('the speaker window, %s', (kind) => {
  test('its keys take the steps too, and it shows how far the wall is', async () => {
    await inRoom(browser, deckOf(kind), async ({ deck, speaker }) => {
      const [, slide] = await toSlideBefore(deck)
      const script = speaker.locator('.speaker .script')
      for (const [index, drawing] of grown.entries()) {
        await speaker.keyboard.press('PageDown')
        await expect.poll(() => drawingSeen(deck)).toBe(drawing)
        await expect
          .poll(() => speaker.locator('.speaker-position').innerText())
          .toMatch(new RegExp(`, stap ${index + 1} van 4$`))
        expect(await drawingSeen(speaker, '[data-preview="current"]')).toBe(drawing)
        // Who reads the script keeps the place.
        if (index === 0) await script.evaluate((each) => each.firstElementChild?.setAttribute('id', 'zelfde'))
        expect(await script.locator('#zelfde').count()).toBe(1)
      }
      await speaker.keyboard.press('PageUp')
      await expect.poll(() => drawingSeen(deck)).toBe(grown[2])
      expect(await currentSlide(deck)).toBe(slide)
      await speaker.reload()
      await speaker.waitForSelector('.speaker-title:not(:empty)')
      expect(await drawingSeen(speaker, '[data-preview="current"]')).toBe(grown[2])
    })
  })
})

/** The deck of the session with the switch point. */
function deckOf(kind: 'byHttp' | 'byDoubleClick' | 'forParticipants'): DeckAddress {
  const { name, url, home } = decks[kind]
  const address = url.replace('/sessies/1/', '/sessies/3/').replace('-01-', '-03-')
  return { name, url: address, home: home === url ? address : home }
}

type Neighbours = readonly [before: string, slide: string, after: string]

async function onSlideBefore(
  kind: 'byHttp' | 'byDoubleClick' | 'forParticipants',
  look: (page: Page, ids: Neighbours) => Promise<void>,
): Promise<void> {
  await withWidgets(browser, deckOf(kind), async (page) => look(page, await toSlideBefore(page)))
}

async function toSlideBefore(page: Page): Promise<Neighbours> {
  const slide = await page.locator('.slides > section', { has: page.locator('.step') }).getAttribute('id')
  const ids = await slideIds(page)
  const index = ids.indexOf(slide ?? '')
  const [before = '', found = '', after = ''] = ids.slice(index - 1, index + 2)
  await goToSlide(page, `[id="${before}"]`)
  return [before, found, after]
}

/** Name of the drawing that lies on top, found by its lines: in a single file it has no address. */
async function drawingSeen(page: Page, place = '.slides > .present'): Promise<string | undefined> {
  const found = page.locator(`${place} :is(figure, .step) img`).filter({ visible: true }).last()
  const source = (await found.getAttribute('src')) ?? ''
  const drawing = source.startsWith('data:')
    ? decodeURIComponent(source.slice(source.indexOf(',') + 1))
    : readFileSync(join(builtKit().web, 'beelden', source.split('/').at(-1) ?? ''), 'utf8')
  return grown.find((name) => readFileSync(`public/beelden/${name}.svg`, 'utf8') === drawing)
}

async function swipe(page: Page, distance: number): Promise<void> {
  await page.locator('.reveal').evaluate((root, distance) => {
    const touch = (type: string, clientX: number) =>
      root.dispatchEvent(
        new PointerEvent(type, { pointerType: 'touch', pointerId: 1, clientX, clientY: 300, bubbles: true }),
      )
    touch('pointerdown', 600)
    touch('pointermove', 600 + distance)
    touch('pointerup', 600 + distance)
  }, distance)
}
