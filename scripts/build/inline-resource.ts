/** A picture or font that a page fetches, as data inside the page. */
import { dataUrl } from './data-url.ts'
import { fileFor, type PageInProgress } from './page-in-progress.ts'

/** What replaces `reference`, written in the page or style sheet at `from`. */
export function inlineResource({ site, problem }: PageInProgress, from: string, reference: string): string {
  if (reference === '' || /^(?:data:|#)/.test(reference)) return reference
  const file = fileFor(site, reference, from)
  if (file !== undefined) return dataUrl(file.path)
  problem(`haalt ${reference} op, en dat staat niet in de kit`)
  return reference
}
