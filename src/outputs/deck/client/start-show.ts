/** What every deck does: slides, keys, buttons, help, light and dark. Trainers' decks add to it. */
import { keepAwake } from './awake.ts'
import { restoreColours, toggleColours } from './colours.ts'
import { toggleHelp } from './help.ts'
import { present, type Show } from './present.ts'

type Actions = Readonly<Record<string, () => void>>

export interface Additions {
  /** What a key does, by the name that the browser gives it, in lower case. */
  readonly keys: Actions
  /** What a button does, by its `data-do`. */
  readonly buttons: Actions
}

/** Whether this page is a slide show, and not the reading page that it is on a narrow screen. */
export function isShow(): boolean {
  return document.documentElement.classList.contains('show')
}

/** Starts the show with the keys and buttons of every deck and those that are added. */
export async function startShow(add: (show: Show) => Additions): Promise<void> {
  restoreColours()
  const ownKeys = new Map<string, () => void>()
  const show = await present((event) => !isOwnKey(event, ownKeys) && isForShow(event))
  await firstFrame()
  const added = add(show)

  const keys = { '?': toggleHelp, f1: toggleHelp, d: toggleColours, ...added.keys }
  for (const [key, action] of Object.entries(keys)) ownKeys.set(key, action)
  document.addEventListener('keydown', (event) => {
    const action = isOwnKey(event, ownKeys) ? ownKeys.get(event.key.toLowerCase()) : undefined
    if (action === undefined || isElsewhere(event)) return
    event.preventDefault()
    action()
  })

  bindButtons({
    previous: () => show.move('previous'),
    next: () => show.move('next'),
    help: toggleHelp,
    ...added.buttons,
  })
  show.onChange(() => announce(show.isPaused() ? 'Het scherm is zwart.' : ''))
  keepAwake()
}

/** What is added need not hold up the first slide. A window out of sight has no frames, so it does not wait for ever. */
function firstFrame(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done))
    setTimeout(done, 100)
  })
}

/** Says it to screen readers, and nothing to anyone else. */
export function announce(text: string): void {
  const status = document.querySelector('.announcement')
  if (status !== null && status.textContent !== text) status.textContent = text
}

function isOwnKey(event: KeyboardEvent, ownKeys: ReadonlyMap<string, unknown>): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && ownKeys.has(event.key.toLowerCase())
}

/** Whether someone is writing in a field: then a letter is a letter. */
export function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input, select, textarea') !== null
}

/** A key that a field, a button, the script or the help is using is not for the slides. */
function isForShow(event: KeyboardEvent): boolean {
  if (isTyping(event) || isDialogOpen()) return false
  const target = event.target instanceof Element ? event.target : document.body
  if (target.closest('button, a, summary') !== null) return event.key !== ' ' && event.key !== 'Enter'
  if (target.closest('[data-notes]') !== null) return event.key !== 'ArrowUp' && event.key !== 'ArrowDown'
  return true
}

/** Whether the key is meant for a field, or for a dialog such as the help; that closes with the key that opened it. */
function isElsewhere(event: KeyboardEvent): boolean {
  return isTyping(event) || (isDialogOpen() && event.key !== '?')
}

function isDialogOpen(): boolean {
  return document.querySelector('dialog:modal') !== null
}

/** Buttons can be reached from when they do something. */
function bindButtons(actions: Actions): void {
  document.querySelector('.controls-bar')?.removeAttribute('inert')
  for (const button of document.querySelectorAll<HTMLElement>('[data-do]')) {
    button.addEventListener('click', (event) => {
      actions[button.dataset['do'] ?? '']?.()
      // After a click of the mouse, the space bar is for the slides again and not for the button.
      if (event.detail > 0) button.blur()
    })
  }
}
