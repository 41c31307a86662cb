/** A room for tests of the presenter: a deck and its speaker window, and a clock that the test turns by hand. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { watchPage } from '../../browser/watch-page.ts'
import type { SessionPlan } from '../../../src/outputs/deck/pacing/session-plan.ts'
import { currentSlide, openDeck, pressesTo, type DeckAddress } from './decks.ts'

export interface Room {
  readonly context: BrowserContext
  readonly deck: Page
  readonly speaker: Page
  /** Minutes pass in both windows; whole ones and a little more, so that what ticks has ticked. */
  readonly pass: (minutes: number) => Promise<void>
}

export interface RoomSettings {
  /** Time of day at which the deck is opened. */
  readonly at?: string
  readonly colorScheme?: 'light' | 'dark'
  /** Runs in both windows before their own scripts. */
  readonly before?: () => void
  /** Changes the plan that the page carries, for what no session of the course has; over http. */
  readonly plan?: (plan: SessionPlan) => SessionPlan
}

/** Opens both windows, and afterwards expects that nothing complained or asked for anything outside. */
export async function inRoom(
  browser: Browser,
  address: DeckAddress,
  look: (room: Room) => Promise<void>,
  settings: RoomSettings = {},
): Promise<void> {
  await besideDeck(
    browser,
    address,
    async (deck, context) => {
      const speaker = await openSpeaker(deck, context)
      const problems = watchPage(speaker, address.home)
      await look({ context, deck, speaker, pass: (minutes) => pass(context, minutes) })
      expect(problems).toEqual([])
    },
    settings,
  )
}

/** As `inRoom`, with the deck alone. */
export async function besideDeck(
  browser: Browser,
  address: DeckAddress,
  look: (deck: Page, context: BrowserContext) => Promise<void>,
  { at = '10:00', colorScheme = 'light', before, plan }: RoomSettings = {},
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    timezoneId: 'Europe/Amsterdam',
    colorScheme,
  })
  context.setDefaultTimeout(5000)
  await context.clock.install({ time: `2026-11-24T${at}:00+01:00` })
  if (before) await context.addInitScript(before)
  if (plan) await carryPlan(context, address, plan)
  const deck = await context.newPage()
  const problems = watchPage(deck, address.home)
  await openDeck(deck, address)
  await look(deck, context)
  expect(problems).toEqual([])
  await context.close()
}

async function carryPlan(
  context: BrowserContext,
  { url }: DeckAddress,
  change: (plan: SessionPlan) => SessionPlan,
): Promise<void> {
  await context.route(
    (asked) => asked.href.startsWith(url),
    async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      const body = html.replace(/data-plan="([^"]*)"/, (_, json: string) => {
        const plan = JSON.parse(json.replaceAll(/&#34;|&quot;/g, '"')) as SessionPlan
        return `data-plan="${JSON.stringify(change(plan)).replaceAll('"', '&quot;')}"`
      })
      await route.fulfill({ response, body })
    },
  )
}

export async function openSpeaker(deck: Page, context: BrowserContext): Promise<Page> {
  const opened = context.waitForEvent('page')
  await deck.keyboard.press('s')
  const speaker = await opened
  await speaker.waitForSelector('.speaker-title:not(:empty)')
  return speaker
}

export async function pass(context: BrowserContext, minutes: number): Promise<void> {
  await context.clock.fastForward(minutes * 60_000)
  await context.clock.runFor(1100)
}

export async function planOf(page: Page): Promise<SessionPlan> {
  const json = await page.locator('[data-plan]').getAttribute('data-plan')
  return JSON.parse(json ?? '') as SessionPlan
}

/** Presses the key of a clicker in this window until the first slide of a part stands on the wall. */
export async function clickTo(page: Page, deck: Page, partIndex: number): Promise<void> {
  const target = (await planOf(deck)).parts[partIndex]?.slides[0] ?? ''
  const presses = await pressesTo(deck, target)
  for (let press = 0; press < presses; press++) await page.keyboard.press('PageDown')
  await expect.poll(() => currentSlide(deck)).toBe(target)
}

/** What the time board of a window says. */
export async function time(page: Page, name: 'part' | 'spent' | 'pace' | 'next' | 'end'): Promise<string> {
  const place = page.locator('.speaker-window .speaker, .notes-panel:not([hidden])')
  return (await place.locator(`[data-time="${name}"]`).innerText()).trim()
}
