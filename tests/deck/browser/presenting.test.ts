/** Presenting: keys, black screen, help, overview, colours, paper, and reading without script. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { barriersOf } from '../../browser/barriers.ts'
import { watchPage } from '../../browser/watch-page.ts'
import { currentSlide, openDeck, reloadDeck, slideIds, walkThrough } from './decks.ts'
import { decksInBrowser } from './decks-in-browser.ts'

const { browser, decks } = await decksInBrowser()

describe.each(['byHttp', 'byDoubleClick', 'forParticipants'] as const)('%s', (kind) => {
  test('the keys lead through all slides and back, and nothing complains', async () => {
    await withDeck(kind, async (page, problems) => {
      const ids = await slideIds(page)
      expect(await walk(page, 'ArrowRight', ids.length)).toEqual(ids)
      expect(await walk(page, 'PageUp', ids.length)).toEqual(ids.toReversed())
      await page.keyboard.press('End')
      expect(await currentSlide(page)).toBe(ids.at(-1))
      await page.keyboard.press('Home')
      await page.keyboard.press('Space')
      expect(await currentSlide(page)).toBe(ids[1])
      expect(problems).toEqual([])
    })
  })

  test('a screen reader meets slides in Dutch, not an application', async () => {
    await withDeck(kind, async (page) => {
      expect(await page.locator('[role="application"]').count()).toBe(0)
      await page.keyboard.press('ArrowRight')
      const title = await page.locator('.slides > .present h2').innerText()
      await expect.poll(() => page.locator('.aria-status').textContent()).toContain(title)
      const spoken = await page.evaluate(() =>
        [...document.querySelectorAll('button, [aria-label]')].map(
          (each) => `${each.getAttribute('aria-label') ?? ''} ${each.textContent}`,
        ),
      )
      expect(spoken.filter((words) => /\b(slide|next|previous|resume|close|help)\b/i.test(words))).toEqual([])
    })
  })
})

test('B makes the screen black and brings it back; only the way back shows, to who moves the mouse', async () => {
  await withDeck('byDoubleClick', async (page) => {
    const black = page.locator('.pause-overlay')
    await page.keyboard.press('b')
    expect(await black.isVisible()).toBe(true)
    expect(await page.locator('.announcement').textContent()).toBe('Het scherm is zwart.')
    await page.keyboard.press('ArrowRight')
    expect(await currentSlide(page)).toBe((await slideIds(page))[0])
    await page.mouse.move(300, 300)
    await black.getByRole('button', { name: 'Verder met de dia' }).click()
    expect(await black.isVisible()).toBe(false)
  })
})

test('? opens the keys in Dutch, Escape closes them, and slides stay put meanwhile', async () => {
  await withDeck('byDoubleClick', async (page) => {
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Toetsen' })
    expect(await help.innerText()).toContain('volgende dia')
    const scrolls = () => help.evaluate((each) => [each.scrollTop, each.scrollHeight - each.clientHeight])
    expect(await scrolls()).toEqual([0, 0])
    await page.keyboard.press('ArrowRight')
    expect(await currentSlide(page)).toBe((await slideIds(page))[0])
    await page.keyboard.press('Escape')
    expect(await help.isVisible()).toBe(false)
    expect(await page.locator('.reveal.overview').count()).toBe(0)
  })
})

test('O shows all slides; arrow and Enter choose one', async () => {
  await withDeck('byDoubleClick', async (page, problems) => {
    await page.keyboard.press('o')
    expect(await page.locator('.reveal.overview').count()).toBe(1)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    expect(await page.locator('.reveal.overview').count()).toBe(0)
    expect(await currentSlide(page)).toBe((await slideIds(page))[1])
    expect(problems).toEqual([])
  })
})

test('D turns light into dark, and the choice outlives a reload', async () => {
  await withDeck('byDoubleClick', async (page) => {
    const ground = () => page.evaluate(() => getComputedStyle(document.body).color)
    const light = await ground()
    await page.keyboard.press('d')
    const dark = await ground()
    expect(dark).not.toBe(light)
    await reloadDeck(page)
    expect(await ground()).toBe(dark)
  })
})

test.each(['light', 'dark'] as const)('no kind of slide shuts anyone out (%s)', async (colorScheme) => {
  await withDeck('byHttp', async (page) => {
    await page.emulateMedia({ colorScheme })
    const seen = new Set<string>()
    const violations: string[] = []
    await walkThrough(page, async (id) => {
      const kind = (await page.locator('.slides > .present').getAttribute('class'))?.split(' ')[1] ?? ''
      if (!seen.has(kind)) {
        violations.push(...(await barriersOf(page)).map((barrier) => `${id}: ${barrier}`))
      }
      seen.add(kind)
    })
    expect(violations).toEqual([])
  })
})

test('the address names the slide, and leads back to it', async () => {
  await withDeck('byHttp', async (page) => {
    await page.keyboard.press('End')
    const id = await currentSlide(page)
    await page.waitForURL(`**/#/${id}`)
    await reloadDeck(page)
    expect(await currentSlide(page)).toBe(id)
  })
})

test('nothing moves', async () => {
  await withDeck('byHttp', async (page) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.keyboard.press('ArrowRight')
    const running = await page.evaluate(() => document.getAnimations().length)
    expect(running).toBe(0)
  })
})

test('on paper each slide has a page of its own', async () => {
  await withDeck('byDoubleClick', async (page) => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? []
    expect(pages.length).toBe((await slideIds(page)).length)
  })
})

test.each([
  ['without script', { javaScriptEnabled: false }],
  ['on a phone', { viewport: { width: 390, height: 800 } }],
])('%s all slides can be read as a page', async (_, options) => {
  const page = await browser.newPage(options)
  await page.goto(decks.byDoubleClick.url)
  const slides = page.locator('.slides > section')
  for (const slide of await slides.all()) expect(await slide.isVisible()).toBe(true)
  const { width } = (await slides.first().boundingBox()) ?? { width: Infinity }
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
  await page.close()
})

test("participants' decks know of no notes and no speaker window", async () => {
  await withDeck('forParticipants', async (page) => {
    expect(
      await page.locator('template, aside, .speaker, [data-do="speaker"], [data-do="notes"]').count(),
    ).toBe(0)
    expect(await page.content()).not.toMatch(/draaiboek|sprekersvenster|trainer/i)
  })
})

async function withDeck(
  kind: 'byHttp' | 'byDoubleClick' | 'forParticipants',
  look: (page: Page, problems: readonly string[]) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, colorScheme: 'light' })
  const page = await context.newPage()
  const problems = watchPage(page, decks[kind].home)
  await openDeck(page, decks[kind])
  await look(page, problems)
  await context.close()
}

async function walk(page: Page, key: string, steps: number): Promise<readonly string[]> {
  const seen: string[] = []
  for (let step = 0; step < steps; step++) {
    seen.push(await currentSlide(page))
    await page.keyboard.press(key)
  }
  return seen
}
