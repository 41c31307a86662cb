/** Groups by lot, as trainers draw them on the wall. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { barriersOf } from '../../browser/barriers.ts'
import { currentSlide, reloadDeck } from './decks.ts'
import { decksInBrowser } from './decks-in-browser.ts'
import { goToSlide, stored, withWidgets } from './widgets-deck.ts'

const { browser, decks } = await decksInBrowser()

const seven = 'Anna, Bram, Chris\nDewi, Emma, Farid, Guus'

describe.each(['byHttp', 'byDoubleClick'] as const)('%s', (kind) => {
  test('G, names, Loten: groups as the exercise asks for, everyone once, other ones the next time', async () => {
    await withWidgets(browser, decks[kind], async (page) => {
      await goToSlide(page, '[data-together="3"]')
      const slide = await currentSlide(page)
      await page.keyboard.press('g')
      await page.keyboard.type(seven)
      expect(await currentSlide(page)).toBe(slide)
      await page.getByRole('button', { name: 'Loten', exact: true }).click()
      const first = await groups(page)
      expect(first.map(({ length }) => length)).toEqual([3, 2, 2])
      expect(first.flat().toSorted()).toEqual(['Anna', 'Bram', 'Chris', 'Dewi', 'Emma', 'Farid', 'Guus'])
      expect(await page.locator('.announcement').textContent()).toContain('Groepje 1: ')
      await page.keyboard.press('Space')
      expect(await groups(page)).not.toEqual(first)
      expect(await currentSlide(page)).toBe(slide)
    })
  })

  test('names are kept nowhere: not in storage, and not over a reload', async () => {
    await withWidgets(browser, decks[kind], async (page) => {
      await page.keyboard.press('g')
      await page.keyboard.type(seven)
      await page.getByRole('button', { name: 'Loten', exact: true }).click()
      await page.keyboard.press('Escape')
      await page.keyboard.press('g')
      expect((await groups(page)).flat()).toHaveLength(7)
      expect(await stored(page)).not.toContain('Anna')
      await reloadDeck(page)
      await page.keyboard.press('g')
      expect(await page.getByLabel('Voornamen').inputValue()).toBe('')
      expect(await groups(page)).toEqual([])
    })
  })
})

test('people apart are apart; where that cannot be, it says so and names nobody', async () => {
  await withWidgets(browser, decks.byDoubleClick, async (page) => {
    await page.keyboard.press('g')
    await page.keyboard.type('Anna, Bram, Chris, Dewi')
    await page.getByText('Wie niet samen?').click()
    await page.getByLabel('De groep leest mee').fill('Anna, Bram\nanna en chris')
    const draw = page.getByRole('button', { name: 'Loten', exact: true })
    await draw.click()
    expect((await groups(page)).map((group) => group.toSorted().join()).toSorted()).toEqual([
      'Anna,Dewi',
      'Bram,Chris',
    ])
    expect(await page.getByText('Wie niet samen?').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Namen veranderen' }).click()
    expect(await page.getByLabel('De groep leest mee').isVisible()).toBe(false)
    await page.getByText('Wie niet samen?').click()
    await page.getByLabel('De groep leest mee').fill('Anna, Bram, Chris')
    await draw.click()
    const problem = await page.locator('.problem').innerText()
    expect(problem).toContain('Dit komt niet uit')
    expect(problem).not.toMatch(/Anna|Bram|Chris/)
  })
})

test.each([10, 12])('the groups of %i people fit on the wall, in pairs and in threes', async (people) => {
  await withWidgets(browser, decks.byDoubleClick, async (page) => {
    await page.keyboard.press('g')
    await page.keyboard.type(Array.from({ length: people }, (_, index) => `Christina ${index}`).join())
    for (const size of ['twee', 'drie']) {
      await page.getByRole('radio', { name: size }).check()
      await page.getByRole('button', { name: 'Loten', exact: true }).click()
      const sheet = page.locator('.sheet[open]')
      expect(await sheet.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0)
      await page.getByRole('button', { name: 'Namen veranderen' }).click()
    }
  })
})

test.each(['light', 'dark'] as const)('nobody is shut out of them (%s)', async (colorScheme) => {
  await withWidgets(
    browser,
    decks.byDoubleClick,
    async (page) => {
      await goToSlide(page, '.oefening')
      await page.keyboard.press('g')
      expect(await barriersOf(page)).toEqual([])
      await page.keyboard.type(seven)
      await page.getByRole('button', { name: 'Loten', exact: true }).click()
      expect(await barriersOf(page)).toEqual([])
    },
    { colorScheme },
  )
})

async function groups(page: Page): Promise<readonly (readonly string[])[]> {
  return await page
    .locator('.groups li')
    .evaluateAll((items) =>
      items.map((item) => [...item.querySelectorAll('p')].map((name) => name.innerText)),
    )
}
