/** The desk of the speaker window: small pictures that do nothing, the script as it is wanted, open to everyone, quick. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { barriersOf } from '../../browser/barriers.ts'
import { slideIds } from './decks.ts'
import { decksInBrowser } from './decks-in-browser.ts'
import { inRoom, openSpeaker, time } from './presenter-room.ts'

const { browser, decks } = await decksInBrowser()

describe.each(['byHttp', 'byDoubleClick'] as const)('%s', (kind) => {
  test('this slide and the next are small pictures; nothing in them can be reached or runs', async () => {
    await inRoom(browser, decks[kind], async ({ deck, speaker }) => {
      await deck.keyboard.press('ArrowRight')
      const slides = deck.locator('.slides > section')
      for (const [name, index] of [
        ['current', 1],
        ['next', 2],
      ] as const) {
        const preview = speaker.locator(`[data-preview="${name}"]`)
        const title = await slides.nth(index).locator('h2').textContent()
        await expect.poll(() => preview.locator('h2').textContent()).toBe(title)
        const { width, height } = (await preview.boundingBox()) ?? { width: 0, height: 1 }
        const picture = (await preview.locator('section').boundingBox()) ?? { width: 0, height: 0 }
        expect(width).toBeGreaterThan(200)
        expect([width / height, picture.width / width]).toEqual([
          expect.closeTo(16 / 9, 1),
          expect.closeTo(1, 1),
        ])
        expect(await preview.evaluate((each) => (each instanceof HTMLElement ? each.inert : false))).toBe(
          true,
        )
      }
      const ids = await speaker.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
      expect(ids).toEqual([...new Set(ids)])
    })
  })

  test('the script says what is for today: here or online, large or small, also after a reload', async () => {
    await inRoom(browser, decks[kind], async ({ deck, speaker }) => {
      const cues = (form: string) => speaker.locator(`.script .cue-${form}`)
      for (const id of await slideIds(deck)) {
        if ((await cues('onSite').count()) > 0 && id !== '') break
        await speaker.keyboard.press('PageDown')
        await expect.poll(() => speaker.locator('.speaker-position').innerText()).not.toBe('')
      }
      expect(await cues('onSite').first().isVisible()).toBe(true)
      const size = () =>
        speaker.locator('.speaker .script').evaluate((each) => getComputedStyle(each).fontSize)
      const usual = parseFloat(await size())
      await speaker.keyboard.press('+')
      await speaker.getByRole('button', { name: 'Letters +' }).click()
      expect(parseFloat(await size())).toBeGreaterThan(usual * 1.2)

      await speaker.keyboard.press('r')
      await expect.poll(() => cues('onSite').first().isVisible()).toBe(false)
      await speaker.reload()
      await speaker.waitForSelector('.speaker-title:not(:empty)')
      expect(await cues('onSite').first().isVisible()).toBe(false)
      expect(parseFloat(await size())).toBeGreaterThan(usual * 1.2)
      await speaker.getByRole('button', { name: 'Ter plaatse' }).click()
      await expect.poll(() => cues('onSite').first().isVisible()).toBe(true)
      await speaker.keyboard.press('-')
      await speaker.keyboard.press('-')
      expect(parseFloat(await size())).toBe(usual)
    })
  })
})

test.each(['light', 'dark'] as const)('it shuts no one out (%s)', async (colorScheme) => {
  await inRoom(
    browser,
    decks.byDoubleClick,
    async ({ speaker, pass }) => {
      expect(await barriersOf(speaker)).toEqual([])
      await speaker.keyboard.press('PageDown')
      await speaker.keyboard.press('p')
      await pass(20)
      await speaker.keyboard.press('h')
      await expect.poll(() => time(speaker, 'pace')).toMatch('achter')
      expect(await barriersOf(speaker)).toEqual([])
      await speaker.keyboard.press('Escape')
      await speaker.keyboard.press('?')
      expect(await speaker.getByRole('dialog', { name: 'Toetsen' }).isVisible()).toBe(true)
      expect(await barriersOf(speaker)).toEqual([])
    },
    { colorScheme, at: '10:03' },
  )
})

test('time passing says nothing to screen readers', async () => {
  await inRoom(browser, decks.byDoubleClick, async ({ speaker, pass }) => {
    await speaker.keyboard.press('p')
    await expect.poll(() => time(speaker, 'pace')).toBe('op schema')
    await speaker.evaluate(() => {
      for (const live of document.querySelectorAll('[aria-live], [role="status"], [role="alert"]'))
        new MutationObserver(() => (document.title = 'gezegd')).observe(live, {
          childList: true,
          subtree: true,
        })
    })
    await pass(30)
    expect(await time(speaker, 'pace')).toBe('18 minuten achter')
    expect(await speaker.title()).not.toBe('gezegd')
  })
})

test('everything can be done without a mouse, and the focus stays where the work is', async () => {
  await inRoom(browser, decks.byDoubleClick, async ({ speaker, pass }) => {
    const focused = () => speaker.evaluate(() => document.activeElement?.textContent.trim())
    await speaker.keyboard.press('Tab')
    expect(await focused()).toBe('Start')
    await speaker.keyboard.press('Enter')
    await expect.poll(focused).toBe('Pauze')
    await pass(15)
    await speaker.keyboard.press('Tab')
    await speaker.keyboard.press('Tab')
    expect(await focused()).toBe('Haal tijd in')
    await speaker.keyboard.press('Enter')
    expect(await focused()).toBe('Doe dit voorstel')
    await speaker.keyboard.press('Escape')
    expect(await focused()).toBe('Haal tijd in')
    await speaker.keyboard.press('Space')
    await speaker.keyboard.press('Enter')
    await expect.poll(() => time(speaker, 'pace')).toBe('op schema')
    expect(await focused()).toBe('Haal tijd in')
  })
})

test('the screen stays on in both windows while the clock runs', async () => {
  await inRoom(
    browser,
    decks.byHttp,
    async ({ deck, speaker }) => {
      const locks = async () => [
        await deck.evaluate(() => window.name),
        await speaker.evaluate(() => document.title),
      ]
      await speaker.keyboard.press('p')
      await expect.poll(locks).toEqual(['aan', 'aan'])
      await speaker.keyboard.press('p')
      await expect.poll(locks).toEqual(['uit', 'uit'])
    },
    { before: pretendScreenLock },
  )
})

/** Not in the time of the tests, but in that of the machine. */
test('it is there at once, and so is the next slide', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const deck = await context.newPage()
  await deck.goto(decks.byDoubleClick.url)
  await deck.waitForSelector('.reveal.ready')
  const pressed = performance.now()
  const speaker = await openSpeaker(deck, context)
  expect(performance.now() - pressed).toBeLessThan(1500)
  const steps: number[] = []
  for (let step = 0; step < 9; step++) steps.push(await millisecondsToNext(speaker))
  expect(steps.toSorted((a, b) => a - b)[4]).toBeLessThan(50)
  await context.close()
})

/** From the key to the frame in which this window shows the next slide, by way of the deck. */
async function millisecondsToNext(speaker: Page): Promise<number> {
  return await speaker.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now()
        const title = document.querySelector('.speaker-position')
        const seen = new MutationObserver(() => {
          seen.disconnect()
          requestAnimationFrame(() => resolve(performance.now() - start))
        })
        if (title) seen.observe(title, { childList: true })
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
      }),
  )
}

/** Writes on the window's name and title what is asked of the screen. */
function pretendScreenLock(): void {
  const say = (state: string) => {
    if (location.search === '') window.name = state
    else document.title = state
    return Promise.resolve()
  }
  const release = () => say('uit')
  Object.defineProperty(navigator, 'wakeLock', {
    value: { request: () => say('aan').then(() => ({ release })) },
  })
}
