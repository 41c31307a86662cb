/** Light on one question or point at a time. */
import { expect, test } from 'vitest'
import { barriersOf } from '../../browser/barriers.ts'
import { currentSlide, walkThrough } from './decks.ts'
import { decksInBrowser } from './decks-in-browser.ts'
import { goToSlide, withWidgets } from './widgets-deck.ts'

const { browser, decks } = await decksInBrowser()

test.each(['light', 'dark'] as const)(
  'L lights one point at a time, the others stay readable (%s)',
  async (colorScheme) => {
    await withWidgets(
      browser,
      decks.byDoubleClick,
      async (page) => {
        await goToSlide(page, ':has(.questions li + li)')
        const slide = await currentSlide(page)
        const questions = await page.locator('.present .questions > li').allInnerTexts()
        for (const question of questions) {
          await page.keyboard.press('l')
          expect(await page.locator('.lit').innerText()).toBe(question)
          expect(await page.locator('.announcement').textContent()).toBe(question)
          expect(await barriersOf(page)).toEqual([])
        }
        await page.keyboard.press('l')
        expect(await page.locator('.lit, .spotlit').count()).toBe(0)
        await page.keyboard.press('l')
        await page.keyboard.press('Escape')
        expect(await page.locator('.lit, .overview').count()).toBe(0)
        await page.keyboard.press('l')
        await page.keyboard.press('ArrowRight')
        await page.keyboard.press('ArrowLeft')
        expect(await currentSlide(page)).toBe(slide)
        expect(await page.locator('.lit').count()).toBe(0)
      },
      { colorScheme },
    )
  },
)

test('on the ground of every kind of slide the others stay readable', async () => {
  await withWidgets(browser, decks.byDoubleClick, async (page) => {
    const seen = new Set<string>()
    await walkThrough(page, async (id) => {
      const kind = (await page.locator('.slides > .present').getAttribute('class'))?.split(' ')[1] ?? ''
      await page.keyboard.press('l')
      if (!seen.has(kind) && (await page.locator('.lit').count()) > 0) {
        seen.add(kind)
        expect([id, await barriersOf(page, { rule: 'color-contrast', inside: '.present' })]).toEqual([id, []])
      }
    })
    expect(seen.size).toBeGreaterThan(2)
  })
})
