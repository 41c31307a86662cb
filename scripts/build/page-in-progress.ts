/** A page on its way to becoming a single file: each step changes the document and tells what it cannot solve. */
import type { DefaultTreeAdapterTypes } from 'parse5'
import { fileBehind, resolveReference, type BuiltSite } from './built-site.ts'

export interface PageInProgress {
  readonly document: DefaultTreeAdapterTypes.Document
  readonly site: BuiltSite
  readonly address: string
  readonly problem: (text: string) => void
}

export interface SiteFile {
  readonly address: string
  readonly path: string
}

/** The file that `reference`, written at `from`, points at; undefined where that is outside the site or not there. */
export function fileFor(site: BuiltSite, reference: string, from: string): SiteFile | undefined {
  const target = resolveReference(reference, from)
  const path = target && fileBehind(site, target.address)
  return target && path !== undefined ? { address: target.address, path } : undefined
}
