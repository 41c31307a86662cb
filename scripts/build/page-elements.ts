/** Reading and changing the elements of a page, on top of parse5's tree. */
import { defaultTreeAdapter, html, type DefaultTreeAdapterTypes } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
export type PageNode = DefaultTreeAdapterTypes.Node

/** Every element, in the order of the page. */
export function* elementsIn(node: PageNode): Generator<Element> {
  if (defaultTreeAdapter.isElementNode(node)) yield node
  if ('content' in node) yield* elementsIn(node.content)
  if ('childNodes' in node) for (const child of [...node.childNodes]) yield* elementsIn(child)
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

export function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}

export function setText(element: Element, text: string): void {
  for (const child of [...element.childNodes]) defaultTreeAdapter.detachNode(child)
  defaultTreeAdapter.insertText(element, text)
}

/** An attribute without a value (undefined) is left out. */
export function createElement(
  tagName: string,
  attributes: Readonly<Record<string, string | undefined>>,
  text = '',
): Element {
  const attrs = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value }],
  )
  const element = defaultTreeAdapter.createElement(tagName, html.NS.HTML, attrs)
  if (text !== '') defaultTreeAdapter.insertText(element, text)
  return element
}

export function replaceElement(old: Element, fresh: Element): void {
  if (old.parentNode) defaultTreeAdapter.insertBefore(old.parentNode, fresh, old)
  removeElement(old)
}

export function removeElement(element: Element): void {
  defaultTreeAdapter.detachNode(element)
}
