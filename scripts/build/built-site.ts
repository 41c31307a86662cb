/** What Astro made, as the later steps look at it: files by their address from the root of the site. */
import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

export interface BuiltSite {
  readonly folder: string
  /** Addresses such as `/index.html` and `/pdf/werkboek.pdf`, sorted, so that every build goes the same way. */
  readonly files: readonly string[]
}

/** A way from one page or style sheet to something else. */
export interface Target {
  /** Address from the root, without what follows `?` or `#`. */
  readonly address: string
  /** What follows, such as `#/eerste-dia`; may be empty. */
  readonly suffix: string
}

const anyOrigin = 'http://kit.invalid'

export function readSite(folder: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
  return { folder, files: files.toSorted() }
}

/** Addresses of the pages: `/` and `/sessies/1/`, not `/sessies/1/index.html`. */
export function pageAddresses(site: BuiltSite): readonly string[] {
  return site.files.filter((file) => file.endsWith('.html')).map(withoutIndex)
}

/** The file on disk behind an address; undefined where there is none. */
export function fileBehind(site: BuiltSite, address: string): string | undefined {
  const candidates = address.endsWith('/') ? [`${address}index.html`] : [address, `${address}/index.html`]
  const file = candidates.find((candidate) => site.files.includes(candidate))
  return file === undefined ? undefined : join(site.folder, file)
}

/** What `reference`, written in the file at `from`, points at; undefined where that is outside the site. */
export function resolveReference(reference: string, from: string): Target | undefined {
  if (!URL.canParse(reference, anyOrigin + from)) return undefined
  const url = new URL(reference, anyOrigin + from)
  if (url.origin !== anyOrigin) return undefined
  return { address: withoutIndex(decodeURI(url.pathname)), suffix: url.search + url.hash }
}

function withoutIndex(address: string): string {
  return address.replace(/\/index\.html$/, '/')
}
