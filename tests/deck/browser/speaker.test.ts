/** The speaker window: it follows the deck and moves it, and survives what happens to windows in a real room. */
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { barriersOf } from '../../browser/barriers.ts'
import { watchPage } from '../../browser/watch-page.ts'
import { currentSlide, openDeck, reloadDeck, slideIds } from './decks.ts'
import { decksInBrowser } from './decks-in-browser.ts'
import { openSpeaker } from './presenter-room.ts'

const { browser, decks } = await decksInBrowser()

describe.each(['byHttp', 'byDoubleClick'] as const)('%s', (kind) => {
  test('S opens it: title, script, next title, 24-hour clock; without complaint', async () => {
    await withDeck(kind, async (deck, context) => {
      const speaker = await openSpeaker(deck, context)
      const problems = watchPage(speaker, decks[kind].home)
      await deck.keyboard.press('ArrowRight')
      await shows(speaker, deck)
      expect(await speaker.locator('.script').last().innerText()).not.toBe('')
      expect(await speaker.locator('.speaker-next').innerText()).toMatch(/^Hierna: ./)
      expect(await speaker.locator('.speaker .clock').innerText()).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/)
      expect(await barriersOf(speaker)).toEqual([])
      expect(problems).toEqual([])
    })
  })

  test('its keys and buttons move the deck', async () => {
    await withDeck(kind, async (deck, context) => {
      const speaker = await openSpeaker(deck, context)
      const ids = await slideIds(deck)
      await speaker.keyboard.press('PageDown')
      await speaker.getByRole('button', { name: 'Volgende' }).click()
      await expect.poll(() => currentSlide(deck)).toBe(ids[2])
      await speaker.keyboard.press('ArrowLeft')
      await expect.poll(() => currentSlide(deck)).toBe(ids[1])
      await shows(speaker, deck)
      await speaker.keyboard.press('b')
      await expect.poll(() => speaker.locator('.speaker-status').innerText()).toContain('zwart')
      expect(await deck.locator('.pause-overlay').isVisible()).toBe(true)
    })
  })

  test('a reload of the speaker window, of the deck, and S once more: still one pair', async () => {
    await withDeck(kind, async (deck, context) => {
      const speaker = await openSpeaker(deck, context)
      await deck.keyboard.press('ArrowRight')
      await shows(speaker, deck)
      await speaker.reload()
      await shows(speaker, deck)

      const id = await currentSlide(deck)
      await deck.waitForURL(`**#/${id}`)
      await reloadDeck(deck)
      await speaker.keyboard.press('PageDown')
      await expect.poll(() => currentSlide(deck)).not.toBe(id)
      await shows(speaker, deck)

      await deck.keyboard.press('s')
      await deck.keyboard.press('ArrowRight')
      await shows(speaker, deck)
      expect(context.pages()).toHaveLength(2)
    })
  })

  test('a blocked pop-up opens the script beside the slide; N hides it', async () => {
    await withDeck(kind, async (deck) => {
      await deck.evaluate(() => {
        window.open = () => null
      })
      const panel = deck.locator('.notes-panel')
      await deck.keyboard.press('ArrowRight')
      await deck.keyboard.press('s')
      expect(await panel.isVisible()).toBe(true)
      const why = deck.getByText('Het sprekersvenster werd tegengehouden.')
      expect(await panel.locator(why).isVisible()).toBe(true)
      expect(await deck.locator('.announcement').locator(why).count()).toBe(1)
      const before = await panel.innerText()
      const { x = 0 } = (await panel.boundingBox()) ?? {}
      const end = async () => {
        const slide = await deck.locator('.slides > .present').boundingBox()
        return slide ? slide.x + slide.width : Infinity
      }
      await expect.poll(end).toBeLessThanOrEqual(x + 1)
      await deck.keyboard.press('ArrowRight')
      expect(await panel.innerText()).not.toBe(before)
      expect(await barriersOf(deck)).toEqual([])
      await deck.keyboard.press('n')
      expect(await panel.isVisible()).toBe(false)
    })
  })
})

test('when the deck is gone, the speaker window says so', async () => {
  await withDeck('byHttp', async (deck, context) => {
    const speaker = await openSpeaker(deck, context)
    await deck.close()
    await expect
      .poll(() => speaker.locator('.speaker-status').innerText(), { timeout: 8000 })
      .toContain('Geen verbinding')
  })
})

test('a stranger cannot move the deck', async () => {
  await withDeck('byDoubleClick', async (deck) => {
    const before = await currentSlide(deck)
    await deck.evaluate(() => {
      window.postMessage({ channel: 'geraden', kind: 'move', to: 'last' }, '*')
      window.postMessage(JSON.stringify({ method: 'slide', args: [5] }), '*')
    })
    await deck.waitForTimeout(200)
    expect(await currentSlide(deck)).toBe(before)
  })
})

async function withDeck(
  kind: 'byHttp' | 'byDoubleClick',
  look: (deck: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const deck = await context.newPage()
  await openDeck(deck, decks[kind])
  await look(deck, context)
  await context.close()
}

async function shows(speaker: Page, deck: Page): Promise<void> {
  const title = await deck.locator('.slides > .present h2').innerText()
  await expect.poll(() => speaker.locator('.speaker-title').innerText()).toBe(title)
}
