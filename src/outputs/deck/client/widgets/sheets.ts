/**
 * Sheets that lie over the slide for a while: one at a time. Escape, its own key and another slide take a sheet away;
 * what it does goes on, because nothing of it lives in the slide.
 */
import { stepsTaken } from '../figure-steps.ts'
import type { Show } from '../present.ts'

/** The `<dialog data-sheet>` of this name. */
export function findSheet(name: string): HTMLDialogElement {
  return find(document, `[data-sheet="${name}"]`, HTMLDialogElement)
}

/** The part of a widget that its markup gives this name. */
export function partOf<E extends HTMLElement>(whole: ParentNode, name: string, kind: new () => E): E {
  return find(whole, `[data-part="${name}"]`, kind)
}

function find<E extends HTMLElement>(whole: ParentNode, selector: string, kind: new () => E): E {
  const found = whole.querySelector(selector)
  if (found instanceof kind) return found
  throw new Error(`Deze pagina heeft geen ${selector}`)
}

/** Opens the sheet in place of the one that lies there, or takes it away. */
export function toggleSheet(sheet: HTMLDialogElement, opened: () => void = () => undefined): void {
  const wasOpen = sheet.open
  closeSheet()
  if (wasOpen) return
  sheet.show()
  shieldSlides(true)
  opened()
}

/** Takes the sheet away that lies there. False when there is none. */
export function closeSheet(): boolean {
  const sheet = openSheet()
  if (sheet === null) return false
  sheet.close()
  shieldSlides(false)
  // The button that opened the sheet gets the focus back; but now the space bar is for the slides again.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  return true
}

/** Calls what a button of the sheet says with `data-act`. */
export function onAct(sheet: HTMLDialogElement, acts: Readonly<Record<string, () => void>>): void {
  sheet.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null
    const act = button?.dataset['act'] ?? ''
    if (act === 'close') closeSheet()
    else acts[act]?.()
  })
}

/** Calls back when another slide comes on the wall, or another step of its drawing. */
export function onOtherSlide(show: Show, listener: () => void): void {
  const place = () => show.currentSlide().id + String(stepsTaken(show.currentSlide()))
  let before = place()
  show.onChange(() => {
    const now = place()
    if (now !== before) listener()
    before = now
  })
}

/** reveal.js takes the focus away when the tab comes back into view; who was typing wants to type on. */
export function keepFocusInSheet(): void {
  let focused: Element | null = null
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) focused = document.activeElement
    else if (focused instanceof HTMLElement && openSheet()?.contains(focused) === true) focused.focus()
  })
}

/** The sheet that lies there. */
export function openSheet(): HTMLDialogElement | null {
  return document.querySelector<HTMLDialogElement>('.sheet[open]')
}

/** What lies under the sheet is out of reach of the tab key and of screen readers. */
function shieldSlides(shielded: boolean): void {
  document.querySelector('.slides')?.toggleAttribute('inert', shielded)
}
