/** The clock for exercises: exact to the second, on every slide, over a reload, and quiet. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { currentSlide, walkThrough } from './decks.ts'
import { decksInBrowser } from './decks-in-browser.ts'
import { goToSlide, stored, withWidgets, type Opening } from './widgets-deck.ts'

const { browser, decks } = await decksInBrowser()

describe.each(['byHttp', 'byDoubleClick'] as const)('%s', (kind) => {
  test('T shows it large with the minutes of the exercise; it runs, pauses and goes on to the second', async () => {
    await onExercise(kind, async (page, minutes) => {
      expect(await corner(page).innerText()).toBe(`${minutes}:00`)
      await page.keyboard.press('t')
      expect(await digits(page)).toBe(`${minutes}:00`)
      await page.keyboard.press('Space')
      await page.clock.runFor(61_000)
      expect(await digits(page)).toBe(`${minutes - 2}:59`)
      await page.keyboard.press('Space')
      await page.clock.runFor(600_000)
      expect(await digits(page)).toBe(`${minutes - 2}:59`)
      await page.keyboard.press('Space')
      await page.clock.runFor(58_999)
      expect(await digits(page)).toBe(`${minutes - 2}:01`)
      await page.clock.runFor(1)
      expect(await digits(page)).toBe(`${minutes - 2}:00`)

      await page.getByRole('button', { name: 'Opnieuw' }).click()
      expect(await digits(page)).toBe(`${minutes}:00`)
    })
  })

  test('it goes on in the corner of other slides, and over a reload', async () => {
    await onExercise(kind, async (page, minutes) => {
      await page.keyboard.press('t')
      await page.keyboard.press('Space')
      await page.keyboard.press('PageDown')
      expect(await page.locator('.sheet[open]').count()).toBe(0)
      await goToSlide(page, '.thuisopdracht')
      await page.clock.runFor(90_000)
      expect(await corner(page).innerText()).toBe(`${minutes - 2}:30`)
      await page.reload()
      await page.clock.runFor(30_000)
      await page.waitForSelector('.reveal.ready')
      expect(await corner(page).innerText()).toBe(`${minutes - 2}:00`)
      await page.keyboard.press('t')
      expect(await digits(page)).toBe(`${minutes - 2}:00`)
      expect(await page.getByRole('dialog').locator('h2').innerText()).not.toBe('Klok')
    })
  })
})

test('screen readers hear of 5, 1 and 0 minutes and of nothing else; the end stands there in words', async () => {
  await onExercise('byDoubleClick', async (page) => {
    const said = await listen(page)
    await page.keyboard.press('t')
    await page.keyboard.press('Space')
    await page.clock.runFor(40 * 60_000)
    expect(await said()).toEqual(['Nog 5 minuten', 'Nog 1 minuut', 'De tijd is om'])
    expect(await digits(page)).toBe('De tijd is om')
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    await page.keyboard.press('Escape')
    expect(await corner(page).innerText()).toBe('De tijd is om')
    // On the next slide it has been said long enough.
    await goToSlide(page, '.thuisopdracht')
    expect(await corner(page).isVisible()).toBe(false)
  })
})

test('minutes more or less by key and button; typed digits are minutes and nothing else', async () => {
  await onExercise('byDoubleClick', async (page, minutes) => {
    const slide = await currentSlide(page)
    await page.keyboard.press('t')
    await page.keyboard.press('+')
    expect(await digits(page)).toBe(`${minutes + 1}:00`)
    await page.getByRole('button', { name: '− 1 minuut' }).click()
    expect(await digits(page)).toBe(`${minutes}:00`)
    await page.keyboard.type('25')
    expect(await digits(page)).toBe('25:00')
    await page.keyboard.press('Escape')
    await page.keyboard.press('t')
    await page.keyboard.type('2')
    await page.keyboard.press('Space')
    await page.clock.runFor(30_000)
    await page.keyboard.press('-')
    await page.keyboard.type('7')
    expect(await digits(page)).toBe('0:30')
    expect(await currentSlide(page)).toBe(slide)
  })
})

test('without an exercise it starts at five minutes, under its own name', async () => {
  await withWidgets(browser, decks.byDoubleClick, async (page) => {
    expect(await corner(page).isVisible()).toBe(false)
    await page.keyboard.press('t')
    expect(await digits(page)).toBe('5:00')
    expect(await page.getByRole('dialog', { name: 'Klok' }).isVisible()).toBe(true)
    await page.keyboard.press('t')
    expect(await page.locator('.sheet[open]').count()).toBe(0)
  })
})

test('the chime is off until someone wants it, and then sounds at the end', async () => {
  await onExercise('byDoubleClick', async (page) => {
    await page.evaluate(() => {
      Object.assign(window, { tones: 0 })
      window.AudioContext = class extends AudioContext {
        override createOscillator() {
          Object.assign(window, { tones: Number(Reflect.get(window, 'tones')) + 1 })
          return super.createOscillator()
        }
      }
    })
    const tones = () => page.evaluate(() => Number(Reflect.get(window, 'tones')))
    await page.keyboard.press('t')
    await page.keyboard.press('1')
    await page.keyboard.press('Space')
    await page.clock.runFor(61_000)
    expect(await tones()).toBe(0)
    await page.getByRole('button', { name: 'geluid aan het eind: uit' }).click()
    expect(await page.getByRole('button', { name: 'geluid aan het eind: aan' }).isVisible()).toBe(true)
    // Once to hear what it is, and once at the end.
    expect(await tones()).toBe(2)
    await page.getByRole('button', { name: 'Nog een keer' }).click()
    await page.clock.runFor(61_000)
    expect(await tones()).toBe(4)
  })
})

test.each([
  [1280, 720],
  [1024, 768],
])('in the corner it covers no word of any slide (%i by %i)', async (width, height) => {
  await withWidgets(
    browser,
    decks.byDoubleClick,
    async (page) => {
      await page.keyboard.press('t')
      await page.keyboard.press('Space')
      await page.keyboard.press('Escape')
      const covered: string[] = []
      await walkThrough(page, async (id) => {
        covered.push(...(await coveredOn(page)).map((text) => `${id}: ${text}`))
      })
      expect(covered).toEqual([])
    },
    { viewport: { width, height } },
  )
})

test('the speaker window has no clock of its own, and keeps nothing of what the group said', async () => {
  await onExercise('byDoubleClick', async (page) => {
    await page.keyboard.press('w')
    await page.keyboard.type('Dit zei de groep')
    await page.keyboard.press('Escape')
    await page.keyboard.press('t')
    await page.keyboard.press('Space')
    const opened = page.context().waitForEvent('page')
    await page.keyboard.press('s')
    const speaker = await opened
    await speaker.waitForSelector('.speaker-title:not(:empty)')
    await speaker.keyboard.press('t')
    expect(await speaker.locator('.sheet[open], .corner :not([hidden])').count()).toBe(0)
    expect(await stored(speaker)).not.toContain('de groep')
    expect(await stored(page)).toContain('de groep')
  })
})

/** With the clock of the page standing still, on the first slide of an exercise of this many minutes. */
async function onExercise(
  kind: 'byHttp' | 'byDoubleClick',
  look: (page: Page, minutes: number) => Promise<void>,
  opening: Opening = { ownClock: true },
): Promise<void> {
  await withWidgets(
    browser,
    decks[kind],
    async (page) => {
      await goToSlide(page, '.oefening')
      await look(page, Number(await page.locator('.slides > .present').getAttribute('data-minutes')))
    },
    opening,
  )
}

async function digits(page: Page): Promise<string> {
  return await page.locator('.sheet[open] [role="timer"]').innerText()
}

function corner(page: Page) {
  return page.getByRole('button', { name: 'klok groot tonen', includeHidden: true })
}

/** Everything that is said to screen readers from now on. */
async function listen(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    const place = document.querySelector('.announcement')
    if (place === null) return
    new MutationObserver(() => {
      if (place.textContent !== '') said.push(place.textContent)
    }).observe(place, { childList: true })
  })
  return () => page.evaluate(() => Reflect.get(window, 'said') as unknown)
}

async function coveredOn(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const clock = document.querySelector('.corner')?.getBoundingClientRect()
    if (clock === undefined || clock.width === 0) return ['geen klok']
    return [...document.querySelectorAll('.present :is(h2, h3, p, li, img, a)')]
      .filter((element) => {
        const box = element.getBoundingClientRect()
        return box.right > clock.left && box.bottom > clock.top && box.top < clock.bottom
      })
      .map((element) => element.textContent || element.tagName)
  })
}
