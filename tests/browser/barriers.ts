/** What shuts someone out of a page who works with a screen reader, without a mouse, or with tired eyes. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

interface Look {
  /** The one rule of axe to look at; all when left out. */
  readonly rule?: 'color-contrast'
  /** Selector of the part of the page to look at; the whole page when left out. */
  readonly inside?: string
}

/** What axe finds on the page as it stands: the rule, and the element that breaks it. */
export async function barriersOf(page: Page, { rule, inside }: Look = {}): Promise<readonly string[]> {
  // The other mode opens a page of its own for every look, for frames from elsewhere; we have none, and it takes twice as long.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  if (inside !== undefined) axe.include(inside)
  axe.options({ resultTypes: ['violations'], ...(rule && { runOnly: [rule] }) })
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
