/** What a page says, without its markup: for tests that look for sentences. */
import { readFileSync } from 'node:fs'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

/** All words of the HTML file in order, with every run of blanks as one. Scripts and styles say nothing. */
export function pageText(file: string): string {
  return oneBlank(words(parse(readFileSync(file, 'utf8'))))
}

/** `text` with every run of blanks as one, as `pageText` gives it. */
export function oneBlank(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function words(node: Node): string {
  if (node.nodeName === 'script' || node.nodeName === 'style') return ''
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(words).join('') : ''
}
