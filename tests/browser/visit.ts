/** A page as a visitor opens it: what it complains of, and what shuts someone out who works with a screen reader. */
import AxeBuilder from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
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
      const light = await new AxeBuilder({ page }).analyze()
      await page.emulateMedia({ colorScheme: 'dark' })
      const dark = await new AxeBuilder({ page }).withRules('color-contrast').analyze()
      return [...light.violations, ...dark.violations].flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
      )
    },
    close: () => context.close(),
  }
}
