/** What lies over the slide for the group, from the speaker window: it comes on the wall, once, and says so at the desk. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { barriersOf } from '../../browser/barriers.ts'
import { decksInBrowser } from './decks-in-browser.ts'
import { inRoom } from './presenter-room.ts'
import { goToSlide } from './widgets-deck.ts'

const { browser, decks } = await decksInBrowser()

describe.each(['byHttp', 'byDoubleClick'] as const)('%s', (kind) => {
  test('T brings the clock with the minutes of the exercise, K starts it and lets it stand', async () => {
    await inRoom(browser, decks[kind], async ({ deck, speaker, pass }) => {
      await goToSlide(deck, '.oefening')
      const minutes = Number(await deck.locator('.slides > .present').getAttribute('data-minutes'))
      await speaker.keyboard.press('t')
      await expect.poll(() => sheets(deck)).toEqual(['klok'])
      expect(await deck.locator('.sheet[open] [role="timer"]').innerText()).toBe(`${minutes}:00`)
      await expect.poll(() => status(speaker)).toContain('Op de muur staat de klok.')
      expect(await pressed(speaker)).toEqual(['Klok'])
      expect(await sheets(speaker)).toEqual([])

      await speaker.keyboard.press('k')
      await pass(2)
      const left = speaker.getByText(new RegExp(`^${minutes - 3}:5\\d$`))
      await expect.poll(() => left.filter({ visible: true }).count()).toBe(1)
      await speaker.getByRole('button', { name: 'Klok: pauze' }).click()
      await speaker.getByRole('button', { name: 'Klok: verder' }).waitFor()
      const before = await left.innerText()
      await pass(2)
      expect(await left.innerText()).toBe(before)
      expect(await barriersOf(speaker)).toEqual([])

      await speaker.keyboard.press('t')
      await expect.poll(() => status(speaker)).toBe('')
      expect(await sheets(deck)).toEqual([])
    })
  })
})

test('each button brings its own, one at a time; what is typed is typed in the window of the slides', async () => {
  await inRoom(browser, decks.byDoubleClick, async ({ deck, speaker }) => {
    for (const [name, sheet, says] of [
      ['Groepjes', 'groepjes', 'Typen doe je in het venster met de dia’s.'],
      ['Spreektijd', 'beurten', 'Je bedient haar in het venster met de dia’s.'],
      ['Flap', 'flap', 'Typen doe je in het venster met de dia’s.'],
    ] as const) {
      await speaker.getByRole('button', { name }).click()
      await expect.poll(() => sheets(deck)).toEqual([sheet])
      await expect.poll(() => status(speaker)).toContain(says)
      expect(await pressed(speaker)).toEqual([name])
    }
    await deck.keyboard.type('Dit zei de groep')
    expect(await deck.locator('.sheet[open] textarea').inputValue()).toBe('Dit zei de groep')
    // After a click the space bar is a clicker's again.
    await speaker.keyboard.press('Space')
    await expect.poll(() => sheets(deck)).toEqual([])
    await expect.poll(() => status(speaker)).toBe('')
  })
})

test('light on one point is read at the desk, and the small picture stays as it was', async () => {
  await inRoom(browser, decks.byDoubleClick, async ({ deck, speaker }) => {
    await goToSlide(deck, ':has(.questions li + li)')
    const [first = ''] = await deck.locator('.present .questions > li').allInnerTexts()
    await speaker.keyboard.press('l')
    await expect.poll(() => status(speaker)).toBe(`Uitgelicht: ${first}`)
    expect(await deck.locator('.lit').count()).toBe(1)
    expect(await speaker.locator('.lit').count()).toBe(0)
    expect(await pressed(speaker)).toEqual(['Uitlichten'])
    await speaker.getByRole('button', { name: 'Zwart' }).click()
    await expect.poll(() => status(speaker)).toContain('zwart')
    expect(await deck.locator('.reveal.paused').count()).toBe(1)
  })
})

test('the deck does what is on the list and nothing else', async () => {
  await inRoom(browser, decks.byDoubleClick, async ({ deck, speaker }) => {
    const ask = (key: unknown) =>
      speaker.evaluate((key) => {
        const channel = new URLSearchParams(location.search).get('spreker')
        const opener = window.opener as Window
        opener.postMessage({ channel, kind: 'widget', key }, '*')
      }, key)
    for (const key of ['n', 'u', 'constructor', 'choice', '', null, ['t']]) await ask(key)
    await ask('w')
    await expect.poll(() => sheets(deck)).toEqual(['flap'])
    expect(await deck.locator('.notes-panel').isVisible()).toBe(false)
  })
})

async function sheets(page: Page): Promise<readonly unknown[]> {
  return await page.locator('.sheet[open]').evaluateAll((all) => all.map((each) => each.dataset['sheet']))
}

async function status(speaker: Page): Promise<string> {
  return await speaker.locator('.speaker-status').innerText()
}

/** Names of the buttons for the wall that are on. */
async function pressed(speaker: Page): Promise<readonly string[]> {
  return await speaker
    .getByRole('group', { name: 'Op de muur' })
    .locator('[aria-pressed="true"]')
    .allInnerTexts()
}
