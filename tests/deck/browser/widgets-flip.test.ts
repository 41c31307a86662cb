/** The flip chart: what the group says stays as long as the tab, and leaves it on paper or as text. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { barriersOf } from '../../browser/barriers.ts'
import { currentSlide, reloadDeck, slideIds } from './decks.ts'
import { decksInBrowser } from './decks-in-browser.ts'
import { stored, withWidgets } from './widgets-deck.ts'

const { browser, decks } = await decksInBrowser()

describe.each(['byHttp', 'byDoubleClick'] as const)('%s', (kind) => {
  test('what the group says stays: hidden and shown, on other slides, over a reload', async () => {
    await withWidgets(browser, decks[kind], async (page) => {
      const slide = await currentSlide(page)
      await page.keyboard.press('w')
      await page.keyboard.type('Wat helpt?\n- een wandeling')
      expect(await currentSlide(page)).toBe(slide)
      await page.keyboard.press('Escape')
      await page.keyboard.press('ArrowRight')
      expect(await currentSlide(page)).not.toBe(slide)
      await reloadDeck(page)
      await page.keyboard.press('w')
      expect(await paper(page).inputValue()).toBe('Wat helpt?\n- een wandeling')
      await page.getByRole('button', { name: 'Nieuwe flap' }).click()
      await page.keyboard.type('Tweede')
      expect(await page.getByRole('dialog', { name: 'Flap 2 van 2' }).isVisible()).toBe(true)
      await page.getByRole('button', { name: 'Vorige flap' }).click()
      expect(await paper(page).inputValue()).toContain('wandeling')
    })
  })

  test('it is saved as text', async () => {
    await withWidgets(browser, decks[kind], async (page) => {
      await page.keyboard.press('w')
      await page.keyboard.type('Eén\nTwee')
      const saved = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Opslaan als tekst' }).click()
      const download = await saved
      expect(download.suggestedFilename()).toBe('sessie-1-flap.txt')
      expect(readFileSync(await download.path(), 'utf8')).toMatch(/^Sessie 1: .+\n\n\nEén\nTwee\n$/)
    })
  })
})

test('wiping asks first, and then leaves nothing', async () => {
  await withWidgets(browser, decks.byDoubleClick, async (page) => {
    await page.keyboard.press('w')
    await page.keyboard.type('Dit blijft hier')
    const wipe = page.getByRole('button', { name: 'Wissen' })
    await wipe.click()
    expect(await barriersOf(page)).toEqual([])
    await page.keyboard.press('Enter')
    expect(await paper(page).inputValue()).toBe('Dit blijft hier')
    await wipe.click()
    await page.keyboard.press('Escape')
    expect(await paper(page).inputValue()).toBe('Dit blijft hier')
    await wipe.click()
    await page
      .getByRole('dialog', { name: 'Alle flappen wissen?' })
      .getByRole('button', { name: 'Wissen' })
      .click()
    expect(await paper(page).inputValue()).toBe('')
    expect(await stored(page)).not.toContain('Dit blijft')
    await reloadDeck(page)
    await page.keyboard.press('w')
    expect(await paper(page).inputValue()).toBe('')
  })
})

test('printing prints the sheets alone, each on an A4; afterwards the deck prints as ever', async () => {
  await withWidgets(browser, decks.byDoubleClick, async (page) => {
    await page.evaluate(() => {
      window.print = () => undefined
    })
    await page.keyboard.press('w')
    await page.keyboard.type('Eerste flap')
    await page.getByRole('button', { name: 'Nieuwe flap' }).click()
    await page.keyboard.type('Tweede flap')
    await page.getByRole('button', { name: 'Printen' }).click()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.flap-paper').innerText()).toContain('Tweede flap')
    expect(
      await page.locator('.slides, .sheet, .corner, .controls-bar').filter({ visible: true }).count(),
    ).toBe(0)
    expect(await pageSizes(page)).toEqual(['595x842', '595x842'])
    expect(await pageSizes(page)).toHaveLength((await slideIds(page)).length)
  })
})

test('much text is set smaller, so that more of it stays in sight', async () => {
  await withWidgets(browser, decks.byDoubleClick, async (page) => {
    await page.keyboard.press('w')
    const size = () => paper(page).evaluate((text) => parseFloat(getComputedStyle(text).fontSize))
    const large = await size()
    expect(large).toBeGreaterThanOrEqual(46)
    await paper(page).fill('regel\n'.repeat(11))
    expect(await size()).toBeLessThan(large)
    expect(await size()).toBeGreaterThanOrEqual(32)
  })
})

function paper(page: Page) {
  return page.locator('[data-sheet="flap"] textarea')
}

/** Of the pages that the browser would print, in points. */
async function pageSizes(page: Page): Promise<readonly string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))}x${Math.round(Number(height))}`,
  )
}
