/**
 * A page as one file that opens by double click, without network: its scripts as one, its styles, fonts and pictures
 * inside it, and a policy that forbids every fetch.
 */
import { readFileSync } from 'node:fs'
import { defaultTreeAdapter, parse, serialize } from 'parse5'
import { fileBehind, resolveReference, type BuiltSite } from './built-site.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { mapHtmlReferences } from './html-references.ts'
import { inlineResource } from './inline-resource.ts'
import { inlineScripts, isExecuted } from './inline-scripts.ts'
import { inlineStyles } from './inline-styles.ts'
import { attributeOf, createElement, elementsIn, textOf } from './page-elements.ts'
import type { PageInProgress } from './page-in-progress.ts'

export interface SingleFile {
  readonly html: string
  /** Addresses of files that the page links to, such as a PDF: they must stand beside it under the same path. */
  readonly attachments: readonly string[]
  /** Everything that would need the network or leads nowhere; only without problems is the file fit to give away. */
  readonly problems: readonly string[]
}

/** What a person may follow out of the kit. */
const followable = /^(?:https?|mailto|tel):/

/** The page at `address`; `names` are the files that its links may lead to, by address. */
export async function makeSingleFile(
  site: BuiltSite,
  address: string,
  names: ReadonlyMap<string, string>,
): Promise<SingleFile> {
  const file = fileBehind(site, address)
  if (file === undefined) throw new Error(`De pagina ${address} is er niet`)
  const problems: string[] = []
  const page: PageInProgress = {
    document: parse(readFileSync(file, 'utf8')),
    site,
    address,
    problem: (text) => problems.push(`${address}: ${text}`),
  }
  inlineStyles(page)
  await inlineScripts(page)
  const attachments = inlinePicturesAndMapLinks(page, names)
  refuseHandlers(page)
  addPolicy(page)
  return { html: serialize(page.document), attachments, problems }
}

function inlinePicturesAndMapLinks(
  page: PageInProgress,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const attachments = new Set<string>()
  mapHtmlReferences(page.document, (reference, kind, where) => {
    if (kind === 'resource') return inlineResource(page, page.address, reference)
    if (reference.startsWith('#') || reference === '') return reference
    const target = resolveReference(reference, page.address)
    if (target === undefined) {
      if (!followable.test(reference)) page.problem(`${where} verwijst naar ${reference}`)
      return reference
    }
    const name = names.get(target.address) ?? names.get(`${target.address}/`)
    if (name !== undefined) return name + target.suffix
    if (isAttachment(page.site, target.address)) attachments.add(target.address)
    else page.problem(`${where} verwijst naar ${reference}, maar dat komt niet in deze map`)
    return target.address.slice(1) + target.suffix
  })
  return [...attachments]
}

/** A page that has no name in this folder is no attachment: for participants that may be a page for trainers. */
function isAttachment(site: BuiltSite, address: string): boolean {
  return site.files.includes(address) && !address.endsWith('.html')
}

function refuseHandlers({ document, problem }: PageInProgress): void {
  for (const { tagName, attrs } of elementsIn(document)) {
    for (const { name } of attrs) {
      if (/^on[a-z]+$/.test(name)) problem(`${name} op <${tagName}> werkt niet onder het veiligheidsbeleid`)
    }
  }
}

/** After the character set, which must stand in the first kilobyte. */
function addPolicy({ document }: PageInProgress): void {
  const elements = [...elementsIn(document)]
  const scripts = elements.filter(isExecuted).map(textOf)
  const content = contentSecurityPolicy(scripts)
  const meta = createElement('meta', { 'http-equiv': 'Content-Security-Policy', content })
  const head = elements.find(({ tagName }) => tagName === 'head')
  if (head === undefined) return
  const charset = elements.find((element) => attributeOf(element, 'charset') !== undefined)
  const next = head.childNodes[charset ? head.childNodes.indexOf(charset) + 1 : 0]
  if (next) defaultTreeAdapter.insertBefore(head, meta, next)
  else defaultTreeAdapter.appendChild(head, meta)
}
