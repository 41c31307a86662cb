/** Every slide fits its frame: no word outside it, none over another, and none too small to read from the back. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { allDecks, openDeck, walkThrough, type DeckAddress } from './decks.ts'
import { decksInBrowser } from './decks-in-browser.ts'

const { browser, decks } = await decksInBrowser()

describe.each([
  [1280, 720],
  [1024, 768],
])('at %i by %i', (width, height) => {
  test.each(['byHttp', 'forParticipants'] as const)('%s', async (kind) => {
    expect(await problemsIn(decks[kind], width, height)).toEqual([])
  })

  test.each(allDecks())('$name', async (deck) => {
    expect(await problemsIn(deck, width, height)).toEqual([])
  })
})

async function problemsIn(deck: DeckAddress, width: number, height: number): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: { width, height } })
  await openDeck(page, deck)
  const problems: string[] = []
  await walkThrough(page, async (id) => {
    problems.push(...(await problemsOn(page, id)))
  })
  await page.close()
  return problems
}

/** Measured on the wall of 1280 by 720, whatever the size of the window. */
async function problemsOn(page: Page, id: string): Promise<readonly string[]> {
  return await page.evaluate((id) => {
    const slide = document.querySelector('.slides > .present')
    if (slide?.id !== id) return [`${id}: niet op het scherm, maar ${slide?.id ?? 'niets'}`]
    const frame = slide.getBoundingClientRect()
    const scale = frame.width / 1280
    const found: string[] = []
    if (frame.left < -1 || frame.top < -1 || frame.right > innerWidth + 1 || frame.bottom > innerHeight + 1)
      found.push('de dia steekt buiten het venster')
    if (slide.scrollHeight > slide.clientHeight || slide.scrollWidth > slide.clientWidth)
      found.push('de inhoud steekt buiten de dia')
    const footer = slide.querySelector(':scope > footer')?.getBoundingClientRect()
    for (const element of slide.querySelectorAll('h1, h2, h3, p, li, img')) {
      if (!element.checkVisibility()) continue
      const box = element.getBoundingClientRect()
      const text = (element.textContent || element.tagName).trim().slice(0, 30)
      const outside = box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1
      if (outside || (footer && box.bottom > footer.top + 1)) found.push(`staat niet vrij: ${text}`)
      const size = parseFloat(getComputedStyle(element).fontSize)
      const small = element.closest('.label, .way-out, .film-link') !== null
      if (element.tagName !== 'IMG' && size < (small ? 22 : 32))
        found.push(`te klein (${String(size)}): ${text}`)
    }
    const words = slide.querySelector('.words')
    const ends = [...(words?.children ?? [])].map((child) => child.getBoundingClientRect().bottom)
    if (words && Math.max(...ends) > words.getBoundingClientRect().bottom + 1)
      found.push('de tekst loopt door de rand van zijn vak')
    if (scale < 0.5) found.push('de dia staat te klein in het venster')
    return found.map((problem) => `${id}: ${problem}`)
  }, id)
}
