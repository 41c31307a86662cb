/** The keys and buttons of everything that lies over the slide. */
import { expect, test } from 'vitest'
import { barriersOf } from '../../browser/barriers.ts'
import { currentSlide, openDeck, slideIds } from './decks.ts'
import { decksInBrowser } from './decks-in-browser.ts'
import { withWidgets } from './widgets-deck.ts'

const { browser, decks } = await decksInBrowser()

test('letters in a field are letters: no slide moves, nothing opens', async () => {
  await withWidgets(browser, decks.byDoubleClick, async (page) => {
    const slide = await currentSlide(page)
    await page.keyboard.press('w')
    await page.keyboard.type('tgvwl sndbof?. ')
    for (const key of ['ArrowRight', 'PageDown', 'Space', 'Home', 'End']) await page.keyboard.press(key)
    expect(await currentSlide(page)).toBe(slide)
    expect(await page.locator('dialog[open]').count()).toBe(1)
    expect(await page.locator('.reveal.paused, .reveal.overview').count()).toBe(0)
    expect(page.context().pages()).toHaveLength(1)
  })
})

test('who was writing writes on when the tab comes back into view', async () => {
  await withWidgets(browser, decks.byDoubleClick, async (page) => {
    const slide = await currentSlide(page)
    await page.keyboard.press('w')
    await page.keyboard.type('Eerst')
    for (const hidden of [true, false])
      await page.evaluate((hidden) => {
        Object.defineProperty(document, 'hidden', { value: hidden, configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      }, hidden)
    await page.keyboard.type(' en dan')
    expect(await page.locator('.sheet[open] textarea').inputValue()).toBe('Eerst en dan')
    expect(await currentSlide(page)).toBe(slide)
  })
})

test('one sheet at a time; each closes by its key, by Escape, and when the clicker goes on', async () => {
  await withWidgets(browser, decks.byDoubleClick, async (page) => {
    const open = page.locator('.sheet[open]')
    await page.keyboard.press('t')
    await page.getByRole('button', { name: 'Opnieuw' }).focus()
    await page.keyboard.press('g')
    expect(await open.getAttribute('data-sheet')).toBe('groepjes')
    await page.keyboard.press('Escape')
    expect(await page.locator('.sheet[open], .overview').count()).toBe(0)
    await page.keyboard.press('t')
    await page.keyboard.press('t')
    expect(await open.count()).toBe(0)
    await page.keyboard.press('t')
    await page.keyboard.press('PageDown')
    expect(await open.count()).toBe(0)
    expect(await currentSlide(page)).toBe((await slideIds(page))[1])
    await page.keyboard.press('t')
    await page.keyboard.press('b')
    const black = await page.evaluate(() => document.elementFromPoint(640, 360)?.className)
    expect(black).toContain('pause-overlay')
    await page.keyboard.press('b')
    await page.keyboard.press('o')
    expect(await page.locator('.overview').count()).toBe(1)
    expect(await open.count()).toBe(0)
  })
})

test('without a keyboard all of them are two touches away, and the space bar is for the slides afterwards', async () => {
  await withWidgets(browser, decks.byDoubleClick, async (page) => {
    const opens = { Klok: 'klok', Groepjes: 'groepjes', Spreektijd: 'beurten', Flap: 'flap' }
    for (const [name, sheet] of Object.entries(opens)) {
      await page.mouse.move(300, 300)
      await page.mouse.move(301, 301)
      await page.getByRole('button', { name: 'Voor de groep' }).click()
      if (name === 'Klok') expect(await barriersOf(page)).toEqual([])
      await page.getByRole('button', { name }).click()
      expect(await page.locator('.sheet[open]').getAttribute('data-sheet')).toBe(sheet)
      await page.keyboard.press('Escape')
    }
    await page.keyboard.press('Space')
    expect(await currentSlide(page)).toBe((await slideIds(page))[1])
  })
})

test('enlarged to 200 % everything can still be reached', async () => {
  await withWidgets(
    browser,
    decks.byDoubleClick,
    async (page) => {
      for (const key of ['t', 'g', 'v', 'w']) {
        await page.keyboard.press(key)
        const beside = await page
          .locator('.sheet[open] :is(button, input, textarea)')
          .evaluateAll((all) =>
            all
              .filter((each) => each.getBoundingClientRect().right > innerWidth)
              .map((each) => each.textContent),
          )
        expect([key, ...beside]).toEqual([key])
        await page.keyboard.press('Escape')
      }
    },
    { viewport: { width: 640, height: 360 } },
  )
})

test("participants' decks have none of this", async () => {
  const page = await browser.newPage()
  await openDeck(page, decks.forParticipants)
  for (const key of ['t', 'g', 'w', 'l']) await page.keyboard.press(key)
  expect(await page.locator('.sheet, .corner, .lit, .flap-paper').count()).toBe(0)
  expect(await page.content()).not.toMatch(/groepjes|Nog 1 minuut|data-sheet/)
  await page.close()
})
