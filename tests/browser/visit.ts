/** A page as a visitor opens it: what it complains of, and what shuts someone out who works with a screen reader. */
import type { Browser } from 'playwright-core'
import { barriersOf } from './barriers.ts'
import { watchPage } from './watch-page.ts'

export interface Visit {
  readonly problems: readonly string[]
  /** What axe finds, in light; and of the colours also in dark. */
  readonly barriers: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

/** Opens `address`; whatever is asked for outside `home` is a problem. */
export async function visit(browser: Browser, address: string, home: string): Promise<Visit> {
  const context = await browser.newContext({ reducedMotion: 'reduce', colorScheme: 'light' })
  const page = await context.newPage()
  const problems = watchPage(page, home)
  await page.goto(address, { waitUntil: 'load' })
  await page.evaluate(async () => {
    await document.fonts.ready
  })
  return {
    problems,
    barriers: async () => {
      const light = await barriersOf(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      return [...light, ...(await barriersOf(page, { rule: 'color-contrast' }))]
    },
    close: () => context.close(),
  }
}
