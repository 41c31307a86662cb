/** What asks for a choice of the trainers: a late start, a part that goes, a part that projects nothing. */
import { expect, test } from 'vitest'
import { currentSlide, reloadDeck } from './decks.ts'
import { decksInBrowser } from './decks-in-browser.ts'
import { besideDeck, clickTo, inRoom, pass, planOf, time } from './presenter-room.ts'

const { browser, decks } = await decksInBrowser()

test('who starts late keeps the end, or moves it', async () => {
  await inRoom(
    browser,
    decks.byDoubleClick,
    async ({ speaker }) => {
      await speaker.getByRole('button', { name: 'Start, einde blijft 11:30' }).waitFor()
      await speaker.getByRole('button', { name: 'Start, einde wordt 11:36' }).click()
      await expect.poll(() => time(speaker, 'pace')).toBe('op schema')
      await speaker.keyboard.press('p')
      await speaker.getByRole('button', { name: 'Opnieuw beginnen' }).click()
      await expect.poll(() => time(speaker, 'pace')).toBe('begin gepland om 10:00')
      await speaker.keyboard.press('p')
      await expect.poll(() => time(speaker, 'pace')).toBe('6 minuten achter')
    },
    { at: '10:06' },
  )
})

test.each(['byHttp', 'byDoubleClick'] as const)(
  'the start that was set on the preparation page counts, also when it is set meanwhile (%s)',
  async (kind) => {
    await inRoom(
      browser,
      decks[kind],
      async ({ context, deck, speaker }) => {
        const preparation = await context.newPage()
        await preparation.goto(deck.url().replace(/dias\/.*|-dias(?=\.html)|#.*/g, ''))
        await preparation.getByLabel('Begint om').fill('13.45')
        // One window hears of it from another as soon as the browser has told it.
        await expect.poll(() => time(speaker, 'pace'), { timeout: 8000 }).toBe('begin gepland om 13:45')
        await speaker.keyboard.press('p')
        await expect.poll(() => time(speaker, 'pace')).toBe('4 minuten voor')
      },
      { at: '13:40' },
    )
  },
)

test('where the browser keeps nothing, the start of the course counts', async () => {
  await inRoom(
    browser,
    decks.byHttp,
    async ({ speaker }) => {
      expect(await time(speaker, 'pace')).toBe('begin gepland om 10:00')
    },
    {
      before: () => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new Error('geen opslag')
          },
        })
      },
    },
  )
})

test('a part that is left out can be gone around, unseen by the group', async () => {
  const tenth = {
    ...decks.byHttp,
    url: decks.byHttp.url.replace('/1/', '/10/'),
  }
  await inRoom(browser, tenth, async ({ deck, speaker }) => {
    const { parts } = await planOf(deck)
    const optional = parts.findIndex((part) => part.optional)
    await speaker.keyboard.press('p')
    await clickTo(speaker, deck, optional - 1)
    await speaker.keyboard.press('h')
    await speaker.getByRole('button', { name: /^Fobie herkennen.*overslaan/ }).click()
    const around = speaker.getByRole('button', { name: 'Sla ‘Fobie herkennen’ over' })
    expect(await around.isVisible()).toBe(false)
    for (const [index] of (parts[optional - 1]?.slides ?? []).entries())
      if (index > 0) await speaker.keyboard.press('PageDown')
    await around.click()
    await expect.poll(() => currentSlide(deck)).toBe(parts[optional + 1]?.slides[0])
    await expect.poll(() => time(speaker, 'part')).toBe(parts[optional + 1]?.title)
  })
})

test('a part without slides, such as a break, begins with a button', async () => {
  await inRoom(
    browser,
    decks.byHttp,
    async ({ deck, speaker }) => {
      await speaker.keyboard.press('p')
      const { parts } = await planOf(deck)
      const begin = speaker.getByRole('button', { name: `Begin ${parts[1]?.title ?? ''}` })
      await begin.click()
      await expect.poll(() => time(speaker, 'part')).toBe(parts[1]?.title)
      expect(await begin.isVisible()).toBe(false)
      await clickTo(speaker, deck, 2)
      await expect.poll(() => time(speaker, 'part')).toBe(parts[2]?.title)
    },
    {
      plan: ({ parts, ...rest }) => ({
        ...rest,
        parts: parts.map((part, index) => (index === 1 ? { ...part, slides: [] } : part)),
      }),
    },
  )
})

test('a clock that an earlier group left running is not taken up again', async () => {
  await besideDeck(browser, decks.byDoubleClick, async (deck, context) => {
    await deck.keyboard.press('p')
    await pass(context, 3 * 60)
    await reloadDeck(deck)
    await deck.keyboard.press('n')
    expect(await time(deck, 'pace')).toBe('168 minuten achter')
    await pass(context, 5 * 60)
    await reloadDeck(deck)
    await deck.keyboard.press('n')
    expect(await time(deck, 'pace')).toBe('begin gepland om 10:00')
  })
})

test('in the panel, Escape closes the list and leaves the slides alone', async () => {
  await besideDeck(browser, decks.byHttp, async (deck) => {
    await deck.keyboard.press('p')
    await deck.keyboard.press('n')
    await deck.keyboard.press('h')
    const list = deck.getByRole('region', { name: 'Haal tijd in' })
    expect(await list.isVisible()).toBe(true)
    await deck.keyboard.press('Escape')
    expect(await list.isVisible()).toBe(false)
    expect(await deck.locator('.reveal.overview').count()).toBe(0)
  })
})
