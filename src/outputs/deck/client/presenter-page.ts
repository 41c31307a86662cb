/** Small things that the presenter's parts do to the page. */

/** The element, where the page cannot do without. */
export function element(within: ParentNode, selector: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`Deze pagina heeft geen ${selector}`)
  return found
}

/** Touches the page only where something changed: this runs every second. */
export function write(place: Element, text: string): void {
  if (place.textContent !== text) place.textContent = text
}

export function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  made.append(...content)
  return made
}

export function button(text: string, action: () => void): HTMLButtonElement {
  const made = create('button', text)
  made.type = 'button'
  made.addEventListener('click', action)
  return made
}
