/** Films while presenting: nothing loads by itself, one key starts, leaving halts, and plan B is a key away. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { watchPage } from '../../browser/watch-page.ts'
import { builtKit } from '../../built-kit.ts'
import { currentSlide, openDeck, type DeckAddress } from './decks.ts'
import { decksInBrowser } from './decks-in-browser.ts'

const film = 'kijken-in-een-hoofd'
const place = mkdtempSync(join(tmpdir(), 'film-'))
const { browser, decks } = await decksInBrowser()
afterAll(() => {
  rmSync(place, { recursive: true })
})

describe.each(['byHttp', 'byDoubleClick', 'forParticipants'] as const)('%s', (kind) => {
  test('M opens the film in a tab of its own; before, nothing is asked for outside', async () => {
    await withFilm(decks[kind], async (page, problems) => {
      const asked: string[] = []
      page.context().on('request', (request) => asked.push(request.url()))
      expect(await page.locator('.present .film-key').innerText()).toBe(
        'M opent de film in een nieuw tabblad',
      )
      expect(asked).toEqual([])
      const tab = await newTab(page, () => page.keyboard.press('m'))
      expect(tab).toEqual({ url: 'https://youtu.be/-eZoI1fTvc4', knowsUs: false })
      expect(await currentSlide(page)).toBe(film)
      expect(problems).toEqual([])
    })
  })

  test('elsewhere, and while the screen is black, M is a letter', async () => {
    await withFilm(decks[kind], async (page) => {
      await page.keyboard.press('b')
      await page.keyboard.press('m')
      await page.keyboard.press('b')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('m')
      expect(page.context().pages()).toHaveLength(1)
    })
  })
})

describe('a copy of the trainers’ own', () => {
  let deck: DeckAddress
  beforeAll(async () => {
    deck = await withCopy(decks.byDoubleClick)
  })

  test('is not touched until M plays it, over the whole slide; M again brings the questions back', async () => {
    await withFilm(deck, async (page, problems) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(basename(request.url())))
      expect(await stateOf(page)).toEqual({ loaded: false, playing: false, fills: false })
      expect(asked).toEqual([])
      await page.keyboard.press('m')
      await expect.poll(() => stateOf(page)).toEqual({ loaded: true, playing: true, fills: true })
      await page.keyboard.press('m')
      await expect.poll(() => stateOf(page)).toEqual({ loaded: true, playing: false, fills: false })
      expect(page.context().pages()).toHaveLength(1)
      expect(problems).toEqual([])
    })
  })

  test.each([
    ['the next slide', 'ArrowRight'],
    ['a black screen', 'b'],
  ])('halts for %s', async (_, key) => {
    await withFilm(deck, async (page) => {
      await page.keyboard.press('m')
      await expect.poll(async () => (await stateOf(page)).playing).toBe(true)
      await page.keyboard.press(key)
      await expect.poll(async () => (await stateOf(page)).playing).toBe(false)
    })
  })

  test('has its own keys while someone is in it, and a clicker leads on', async () => {
    await withFilm(deck, async (page) => {
      await page.locator('.film-copy').focus()
      for (const key of ['Space', 'ArrowRight', 'End']) await page.keyboard.press(key)
      expect(await currentSlide(page)).toBe(film)
      await page.keyboard.press('PageDown')
      expect(await currentSlide(page)).not.toBe(film)
    })
  })

  test('that cannot be played makes way for the address', async () => {
    await withFilm(deck, async (page) => {
      await page.locator('.film-copy').evaluate((copy) => copy.setAttribute('src', 'media/weg.webm'))
      expect((await newTab(page, () => page.keyboard.press('m'))).url).toBe('https://youtu.be/-eZoI1fTvc4')
    })
  })
})

test('Z shows trainers what to do without network; in the panel, at a film only', async () => {
  await withFilm(decks.byDoubleClick, async (page, problems) => {
    await page.keyboard.press('z')
    const planB = page.locator('.notes-panel [data-plan-b]')
    expect(await planB.innerText()).toContain('Vertel zelf een scène')
    expect(await planB.evaluate((element) => element === document.activeElement)).toBe(true)
    const box = await planB.boundingBox()
    expect(box && box.y >= 0 && box.y < 720).toBe(true)
    await page.keyboard.press('n')
    await page.keyboard.press('u')
    expect(await planB.isVisible()).toBe(false)
    await page.keyboard.press('z')
    expect(await planB.isVisible()).toBe(true)
    await page.keyboard.press('n')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('z')
    expect(await page.locator('.notes-panel').isVisible()).toBe(false)
    expect(problems).toEqual([])
  })
})

test('Z in the speaker window leads to the same', async () => {
  await withFilm(decks.byDoubleClick, async (page) => {
    const opened = page.context().waitForEvent('page')
    await page.keyboard.press('s')
    const speaker = await opened
    const planB = speaker.locator('.speaker [data-plan-b]')
    await planB.waitFor({ state: 'attached' })
    await speaker.keyboard.press('z')
    expect(await planB.evaluate((element) => element === document.activeElement)).toBe(true)
  })
})

async function withFilm(
  deck: DeckAddress,
  look: (page: Page, problems: readonly string[]) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  const problems = watchPage(page, deck.home)
  await openDeck(page, { ...deck, url: `${deck.url}#/${film}` })
  await look(page, problems)
  await context.close()
}

/** What `open` opens, as the browser asks for it: whether it may go there is for the network to say. */
async function newTab(page: Page, open: () => Promise<void>) {
  const opened = page.context().waitForEvent('page')
  const asked = page.context().waitForEvent('request', (request) => request.isNavigationRequest())
  await open()
  const [tab, request] = [await opened, await asked]
  const knowsUs = request.headers()['referer'] !== undefined || !(await tab.evaluate(() => opener === null))
  return { url: request.url(), knowsUs }
}

async function stateOf(page: Page) {
  return await page.locator('.film-copy').evaluate((copy) => {
    if (!(copy instanceof HTMLVideoElement)) throw new Error('geen film')
    const { width } = copy.getBoundingClientRect()
    return { loaded: copy.readyState > 0, playing: !copy.paused, fills: width === 1280 }
  })
}

/** The deck as it is built where trainers put a copy of the film beside it: the browser makes a film of two seconds. */
async function withCopy({ url }: DeckAddress): Promise<DeckAddress> {
  const page = await browser.newPage()
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    const paint = canvas.getContext('2d')
    const recorder = new MediaRecorder(canvas.captureStream(), { mimeType: 'video/webm;codecs=vp8' })
    const parts: Blob[] = []
    recorder.ondataavailable = ({ data }) => parts.push(data)
    const ended = new Promise((resolve) => (recorder.onstop = resolve))
    recorder.start()
    for (let frame = 0; frame < 20; frame++) {
      paint?.fillRect(frame, frame, 9, 9)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    recorder.stop()
    await ended
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())]
  })
  await page.close()
  mkdirSync(join(place, 'media'))
  writeFileSync(join(place, 'media/inside-out.webm'), Buffer.from(bytes))
  cpSync(join(builtKit().usb, basename(url)), join(place, 'deck.html'))
  const file = join(place, 'deck.html')
  const copy = '<video class="film-copy" src="media/inside-out.webm" controls preload="none"></video>'
  writeFileSync(file, readFileSync(file, 'utf8').replace('<p class="film-link">', `${copy}$&`))
  const home = pathToFileURL(place).href
  return { name: 'copy', url: pathToFileURL(file).href, home }
}
