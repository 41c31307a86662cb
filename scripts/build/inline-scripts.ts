/** The scripts of a page, inside it. */
import { readFileSync } from 'node:fs'
import { defaultTreeAdapter } from 'parse5'
import { bundleScripts, escapeForHtml, type ModuleScript } from './bundle-scripts.ts'
import {
  attributeOf,
  createElement,
  elementsIn,
  removeElement,
  replaceElement,
  textOf,
  type Element,
} from './page-elements.ts'
import { fileFor, type PageInProgress } from './page-in-progress.ts'

/** Modules run after the page is read, so their one script stands at the end; plain scripts stay where they were. */
export async function inlineScripts(page: PageInProgress): Promise<void> {
  const modules: ModuleScript[] = []
  for (const element of elementsIn(page.document)) {
    if (!isExecuted(element)) continue
    const source = attributeOf(element, 'src')
    const file = source === undefined ? undefined : fileFor(page.site, source, page.address)
    if (source !== undefined && file === undefined) {
      page.problem(`het script ${source} is er niet`)
      removeElement(element)
    } else if (attributeOf(element, 'type') === 'module') {
      modules.push(file ?? { text: textOf(element) })
      removeElement(element)
    } else if (file) {
      replaceElement(element, createElement('script', {}, escapeForHtml(readFileSync(file.path, 'utf8'))))
    }
  }
  const body = [...elementsIn(page.document)].find(({ tagName }) => tagName === 'body')
  if (modules.length === 0 || body === undefined) return
  defaultTreeAdapter.appendChild(body, createElement('script', {}, await bundleScripts(page.site, modules)))
}

/** Not so for a script element that only holds data. */
export function isExecuted(element: Element): boolean {
  return (
    element.tagName === 'script' &&
    ['', 'module', 'text/javascript'].includes(attributeOf(element, 'type') ?? '')
  )
}
