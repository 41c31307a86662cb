/** Deck and speaker window through a session: start, next, pause, late, a new plan, five minutes more, to the end. */
import { describe, expect, test } from 'vitest'
import { barriersOf } from '../../browser/barriers.ts'
import { currentSlide, reloadDeck } from './decks.ts'
import { decksInBrowser } from './decks-in-browser.ts'
import { besideDeck, clickTo, inRoom, pass, planOf, time } from './presenter-room.ts'

const { browser, decks } = await decksInBrowser()

describe.each(['byHttp', 'byDoubleClick'] as const)('%s', (kind) => {
  test('a session: started, late, five minutes more, paused, planned anew', async () => {
    await inRoom(browser, decks[kind], async ({ deck, speaker, pass }) => {
      const { parts } = await planOf(deck)
      expect(await time(speaker, 'pace')).toBe('begin gepland om 10:00')
      await speaker.getByRole('button', { name: 'Start', exact: true }).click()
      await expect.poll(() => time(speaker, 'pace')).toBe('op schema')
      expect(await time(speaker, 'next')).toBe(`Hierna om 10:12: ${parts[1]?.title ?? ''}`)

      await pass(14)
      await expect.poll(() => time(speaker, 'pace')).toBe('2 minuten achter')
      expect(await time(speaker, 'spent')).toMatch(/^14:0\d van 12 min$/)
      expect(await time(speaker, 'end')).toBe('Einde 11:32')

      await clickTo(speaker, deck, 1)
      await expect.poll(() => time(speaker, 'part')).toBe(parts[1]?.title)
      await speaker.keyboard.press('5')
      await expect.poll(() => time(speaker, 'pace')).toBe('7 minuten achter')
      await speaker.keyboard.press('p')
      await expect.poll(() => time(speaker, 'pace')).toBe('gepauzeerd, 7 minuten achter')
      await pass(2)
      await expect.poll(() => time(speaker, 'pace')).toBe('gepauzeerd, 9 minuten achter')
      expect(await time(speaker, 'spent')).toMatch(/^0:0\d van 15 min$/)
      await speaker.keyboard.press('p')
      await expect.poll(() => time(speaker, 'pace')).toBe('9 minuten achter')

      await speaker.keyboard.press('h')
      const list = speaker.getByRole('region', { name: 'Haal tijd in' })
      const words = await list.innerText()
      for (const { title, fixed } of parts) expect(fixed && words.includes(title)).toBe(false)
      expect(words).toContain('Dan eindig je om 11:30.')
      await speaker.keyboard.press('Enter')
      await expect.poll(() => time(speaker, 'pace')).toBe('op schema')
      expect(await list.isVisible()).toBe(false)
      expect(await time(speaker, 'end')).toMatch(/^Einde 11:(29|30)$/)

      await speaker.keyboard.press('h')
      await list.getByRole('button', { name: 'Terug naar het eerste plan' }).click()
      await expect.poll(() => time(speaker, 'pace')).toBe('4 minuten achter')
    })
  })

  test('both windows show the same, also after a reload of either', async () => {
    await inRoom(browser, decks[kind], async ({ context, deck, speaker, pass }) => {
      await deck.keyboard.press('p')
      await clickTo(deck, deck, 1)
      await pass(17.5)
      await deck.keyboard.press('n')
      const same = async () => {
        const shown = [await time(deck, 'part'), await time(deck, 'pace'), await time(deck, 'end')]
        for (const [index, name] of (['part', 'pace', 'end'] as const).entries())
          await expect.poll(() => time(speaker, name)).toBe(shown[index])
        return shown
      }
      const before = await same()
      expect(before).toEqual(['Opzet en afspraken', '4 minuten voor', 'Einde 11:25'])

      await speaker.reload()
      await speaker.waitForSelector('.speaker-title:not(:empty)')
      expect(await same()).toEqual(before)
      await deck.waitForURL(`**#/${await currentSlide(deck)}`)
      await reloadDeck(deck)
      await deck.keyboard.press('n')
      await context.clock.runFor(1100)
      expect(await same()).toEqual(before)
    })
  })

  test('a blocked pop-up: the panel has the time too, and nobody sees it before it is opened', async () => {
    await besideDeck(browser, decks[kind], async (deck, context) => {
      await deck.evaluate(() => {
        window.open = () => null
      })
      expect(await deck.getByText('op schema').filter({ visible: true }).count()).toBe(0)
      await deck.keyboard.press('p')
      expect(await deck.locator('.time-board').filter({ visible: true }).count()).toBe(0)
      await deck.keyboard.press('s')
      expect(await time(deck, 'pace')).toBe('op schema')
      await pass(context, 16)
      expect(await time(deck, 'pace')).toBe('4 minuten achter')
      await deck.keyboard.press('h')
      await deck.getByRole('button', { name: 'Doe dit voorstel' }).click()
      expect(await time(deck, 'pace')).toBe('op schema')
      await deck.keyboard.press('n')
      expect(await deck.locator('.time-board').filter({ visible: true }).count()).toBe(0)
    })
  })

  test('the time alone, in a strip below the slide that covers nothing of it', async () => {
    await besideDeck(browser, decks[kind], async (deck, context) => {
      const strip = deck.locator('.notes-panel')
      await deck.keyboard.press('p')
      await deck.keyboard.press('u')
      await pass(context, 14)
      expect(await time(deck, 'pace')).toBe('2 minuten achter')
      expect(await time(deck, 'spent')).toMatch(/^14:0\d van 12 min$/)
      expect(await strip.locator('.script').isVisible()).toBe(false)
      expect(await strip.innerText()).toContain('Wie dit scherm ziet, leest mee.')
      expect(await barriersOf(deck)).toEqual([])
      for (const [width, height] of [
        [1280, 720],
        [1024, 640],
      ] as const) {
        await deck.setViewportSize({ width, height })
        const box = await strip.boundingBox()
        expect(box?.height).toBeLessThan(72)
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(height)
        const bottom = async () => {
          const slide = await deck.locator('.slides > .present').boundingBox()
          return (slide?.y ?? 0) + (slide?.height ?? Infinity)
        }
        await expect.poll(bottom).toBeLessThanOrEqual((box?.y ?? 0) + 1)
      }
      await deck.keyboard.press('h')
      expect(await deck.getByRole('button', { name: 'Doe dit voorstel' }).isVisible()).toBe(true)
      await deck.keyboard.press('u')
      expect(await deck.getByRole('button', { name: 'Doe dit voorstel' }).isVisible()).toBe(false)
      await deck.keyboard.press('u')
      expect(await strip.isVisible()).toBe(false)
    })
  })

  test('a black screen leaves the desk as it was; at the end of the deck there is no next', async () => {
    await inRoom(browser, decks[kind], async ({ deck, speaker }) => {
      await speaker.keyboard.press('p')
      await speaker.keyboard.press('b')
      await expect.poll(() => speaker.locator('.speaker-status').innerText()).toContain('zwart')
      expect(await speaker.locator('[data-preview="current"]').isVisible()).toBe(true)
      expect(await time(speaker, 'pace')).toBe('op schema')
      await speaker.keyboard.press('b')
      await expect.poll(() => speaker.locator('.speaker-status').innerText()).toBe('')

      await speaker.keyboard.press('End')
      await expect.poll(() => speaker.locator('.speaker-next').innerText()).toBe('Dit is de laatste dia.')
      expect(await speaker.locator('[data-preview="next"]').isVisible()).toBe(false)
      await expect.poll(() => time(speaker, 'next')).toBe('Laatste onderdeel')
      expect(await deck.locator('.reveal.paused').count()).toBe(0)
    })
  })
})
