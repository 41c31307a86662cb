/** Turns to speak: equal shares, one after another. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { barriersOf } from '../../browser/barriers.ts'
import { decksInBrowser } from './decks-in-browser.ts'
import { goToSlide, withWidgets } from './widgets-deck.ts'

const { browser, decks } = await decksInBrowser()

describe.each(['byHttp', 'byDoubleClick'] as const)('%s', (kind) => {
  test('V shares time equally, turn by turn, and survives a reload', async () => {
    await withWidgets(
      browser,
      decks[kind],
      async (page) => {
        await page.keyboard.press('v')
        await page.getByRole('spinbutton', { name: 'Mensen' }).fill('9')
        await page.getByLabel('Minuten samen').fill('40')
        expect(await page.getByLabel('Minuten per beurt').inputValue()).toBe('4')
        expect(await page.getByText('Er blijven 4 minuten over.').isVisible()).toBe(true)
        await page.keyboard.press('Enter')
        expect(await turn(page)).toEqual(['Beurt 1 van 9', '', '4:00'])
        await page.clock.runFor(60_000)
        expect(await turn(page)).toEqual(['Beurt 1 van 9', '', '4:00'])
        await page.keyboard.press('Space')
        await page.clock.runFor(180_000)
        expect(await turn(page)).toEqual(['Beurt 1 van 9', 'Nog één minuut', '1:00'])
        expect(await page.locator('.announcement').textContent()).toBe('Nog één minuut')

        await page.reload()
        await page.clock.runFor(60_000)
        await page.waitForSelector('.reveal.ready')
        const corner = page.getByRole('button', { name: 'Beurt 1' })
        expect(await corner.innerText()).toBe('Beurt 1 · Rond rustig af')
        await page.keyboard.press('v')
        await page.getByRole('button', { name: 'Volgende beurt' }).click()
        expect(await turn(page)).toEqual(['Beurt 2 van 9', '', '4:00'])
        for (let next = 3; next <= 9; next++)
          await page.getByRole('button', { name: 'Volgende' }).last().click()
        await page.getByRole('button', { name: 'Iedereen is geweest' }).click()
        expect(await page.getByRole('spinbutton', { name: 'Mensen' }).isVisible()).toBe(true)
        await page.keyboard.press('Escape')
        expect(await page.locator('.corner').getByText('Beurt').isVisible()).toBe(false)
      },
      { ownClock: true },
    )
  })
})

test('V knows the minutes of the exercise it stands at', async () => {
  const session11 = { ...decks.byDoubleClick, url: decks.byDoubleClick.url.replace('-01-', '-11-') }
  await withWidgets(browser, { ...session11, home: session11.url }, async (page) => {
    await goToSlide(page, '[data-minutes="40"]')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('v')
    expect(await page.getByLabel('Minuten samen').inputValue()).toBe('40')
    expect(await page.getByText('8 × 5 minuten is 40 minuten. Er blijft niets over.').isVisible()).toBe(true)
  })
})

test.each(['light', 'dark'] as const)('neither turns nor clock shut anyone out (%s)', async (colorScheme) => {
  await withWidgets(
    browser,
    decks.byDoubleClick,
    async (page) => {
      await page.keyboard.press('t')
      expect(await barriersOf(page)).toEqual([])
      await page.keyboard.press('v')
      expect(await barriersOf(page)).toEqual([])
      await page.keyboard.press('Enter')
      expect(await barriersOf(page)).toEqual([])
    },
    { colorScheme },
  )
})

/** Whose turn, what is said of its end, what is left. */
async function turn(page: Page): Promise<readonly string[]> {
  return await page.locator('[data-part="turns"] p').allInnerTexts()
}
