/** The help names the keys that work, all of them and no others, in each window. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openDeck } from './decks.ts'
import { decksInBrowser } from './decks-in-browser.ts'
import { openSpeaker } from './presenter-room.ts'

const { browser, decks } = await decksInBrowser()

const film = 'kijken-in-een-hoofd'

/** Every key that could do something: the name that browsers give it, and its number, which reveal.js reads. */
const keyboard: ReadonlyMap<string, number> = new Map([
  ...Array.from(
    'zmabcdefghijklnopqrstuvwxy0123456789',
    (key) => [key, key.toUpperCase().charCodeAt(0)] as const,
  ),
  ...Object.entries({ ' ': 32, '.': 190, '/': 191, '?': 0, '+': 0, '-': 189, '=': 187, ';': 186, ',': 188 }),
  ...Object.entries({ PageUp: 33, PageDown: 34, End: 35, Home: 36, Enter: 13, Escape: 27 }),
  ...Object.entries({ ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40, F1: 112, F2: 113 }),
])

const inHelp: ReadonlyMap<string, string> = new Map([
  ['pijl rechts', 'ArrowRight'],
  ['pijl links', 'ArrowLeft'],
  ['spatie', ' '],
  ['Page Down', 'PageDown'],
  ['Page Up', 'PageUp'],
  ['Esc', 'Escape'],
])

/** What reveal.js does by other keys as well, or takes without doing anything. */
const further = ['ArrowUp', 'ArrowDown', '/', 'a', 'j']

test.each([
  ['a deck for participants', 'forParticipants', ['g', 'h', 'k', 'l', 'n', 'p', 'v']],
  ['the deck of trainers', 'byDoubleClick', ['=']],
] as const)('%s', async (_, kind, others) => {
  const page = await browser.newPage()
  await openDeck(page, { ...decks[kind], url: `${decks[kind].url}#/${film}` })
  await page.evaluate(() => {
    window.open = () => null
  })
  expect((await keysTaken(page)).toSorted()).toEqual(
    [...(await keysInHelp(page)), ...further, ...others].toSorted(),
  )
  await page.close()
})

test('the speaker window', async () => {
  const context = await browser.newContext()
  const deck = await context.newPage()
  await openDeck(deck, { ...decks.byDoubleClick, url: `${decks.byDoubleClick.url}#/${film}` })
  const speaker = await openSpeaker(deck, context)
  await speaker.evaluate(() => {
    window.opener = null
  })
  // Escape closes what is open.
  expect((await keysTaken(speaker)).toSorted()).toEqual(
    [...(await keysInHelp(speaker)), '=', 'Escape'].toSorted(),
  )
  await context.close()
})

test('where there is no film, no key for films is named', async () => {
  const page = await browser.newPage()
  const url = decks.forParticipants.url.replace('-01-', '-04-')
  await openDeck(page, { ...decks.forParticipants, url })
  expect(await keysInHelp(page)).not.toContain('m')
  await page.close()
})

/** Keys after which the page keeps the browser from doing what it does with them. What each opens is closed again. */
async function keysTaken(page: Page): Promise<readonly string[]> {
  return await page.evaluate(
    (keys) => {
      const press = (key: string, keyCode: number) =>
        !document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key, keyCode, bubbles: true, cancelable: true }),
        )
      return keys.flatMap(([key, keyCode]) => {
        const taken = press(key, keyCode)
        for (const dialog of document.querySelectorAll('dialog')) dialog.close()
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        if (document.querySelector('.reveal.overview')) press('Escape', 27)
        if (document.querySelector('.reveal.paused')) press('b', 66)
        return taken ? [key] : []
      })
    },
    [...keyboard],
  )
}

async function keysInHelp(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('dialog.help')?.showModal())
  const names = await page.locator('.help kbd').filter({ visible: true }).allInnerTexts()
  return names.map((name) => inHelp.get(name) ?? (name.length === 1 ? name.toLowerCase() : name))
}
