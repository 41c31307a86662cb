/** The style sheets of a page, inside it, with their fonts and pictures. */
import { readFileSync } from 'node:fs'
import { mapCssReferences } from './css-references.ts'
import { inlineResource } from './inline-resource.ts'
import { attributeOf, createElement, elementsIn, removeElement, replaceElement } from './page-elements.ts'
import { fileFor, type PageInProgress, type SiteFile } from './page-in-progress.ts'

/** Hints to browsers and search engines, which say nothing to a file on its own. */
const needlessLinks = new Set(['preload', 'modulepreload', 'prefetch', 'canonical', 'manifest', 'sitemap'])

export function inlineStyles(page: PageInProgress): void {
  for (const element of elementsIn(page.document)) {
    if (element.tagName !== 'link') continue
    const relation = attributeOf(element, 'rel') ?? ''
    if (needlessLinks.has(relation)) removeElement(element)
    if (relation !== 'stylesheet') continue
    const reference = attributeOf(element, 'href') ?? ''
    const sheet = fileFor(page.site, reference, page.address)
    if (sheet === undefined) {
      page.problem(`de opmaak ${reference} is er niet`)
      removeElement(element)
      continue
    }
    const media = attributeOf(element, 'media')
    replaceElement(element, createElement('style', { media }, inlineSheet(page, sheet)))
  }
}

function inlineSheet(page: PageInProgress, { address, path }: SiteFile): string {
  const source = readFileSync(path, 'utf8').trim()
  const sheet = mapCssReferences(source, (reference) => inlineResource(page, address, reference))
  if (/<\/style/i.test(sheet)) page.problem(`de opmaak ${address} bevat </style`)
  return sheet
}
