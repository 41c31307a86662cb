/**
 * The speaker window: title and script of the slide that is on the wall, the next title, the time of day, and
 * keys to move. It calls the deck every second, so a reload on either side needs no hand.
 */
import { restoreColours } from './colours.ts'
import { readPosition, send, type Position, type Request } from './speaker-channel.ts'
import { showNotes } from './show-notes.ts'

const callEveryMilliseconds = 1000
const silentAfterMilliseconds = 3500

export function runSpeakerWindow(channel: string): void {
  restoreColours()
  runClock(element('.clock'))
  const ask = (request: Request) => {
    const deck = deckWindow()
    if (deck !== undefined) send(deck, channel, request)
  }
  let shown: string | undefined
  let heardAt = performance.now()

  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const position = readPosition(event, channel)
    if (position === undefined || event.source !== deckWindow()) return
    heardAt = performance.now()
    setStatus(position.paused ? 'Het scherm is zwart. B brengt de dia terug.' : '')
    if (position.slideId !== shown) showPosition(position)
    shown = position.slideId
  })
  bindKeys(ask)

  const call = () => {
    ask({ kind: 'call' })
    if (deckWindow() === undefined || performance.now() - heardAt > silentAfterMilliseconds)
      setStatus("Geen verbinding met de dia's. Open ze en druk daar op S.")
  }
  call()
  setInterval(call, callEveryMilliseconds)
}

/** The window that opened this one; none when the address was opened by hand or the deck was closed. */
function deckWindow(): Window | undefined {
  const opener: unknown = window.opener
  return isWindow(opener) ? opener : undefined
}

/** Local files are strangers to each other: of another window only a few names may be asked, this one among them. */
function isWindow(value: unknown): value is Window {
  return typeof value === 'object' && value !== null && 'postMessage' in value
}

function showPosition({ slideId }: Position): void {
  const slides = [...document.querySelectorAll<HTMLElement>('.slides > section')]
  const index = slides.findIndex((slide) => slide.id === slideId)
  const next = slides[index + 1]
  element('.speaker-position').textContent = `Dia ${index + 1} van ${slides.length}`
  element('.speaker-title').textContent = titleOf(slides[index])
  element('.speaker-next').textContent = next ? `Hierna: ${titleOf(next)}` : 'Dit is de laatste dia.'
  showNotes(element('.speaker [data-notes]'), slideId)
}

function titleOf(slide: HTMLElement | undefined): string {
  return slide?.querySelector('h2')?.textContent ?? ''
}

function setStatus(text: string): void {
  const status = element('.speaker-status')
  if (status.textContent !== text) status.textContent = text
}

function bindKeys(ask: (request: Request) => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const request = requests[event.key.toLowerCase()]
    const onButton = event.target instanceof HTMLButtonElement && event.key === ' '
    if (request === undefined || onButton) return
    event.preventDefault()
    ask(request)
  })
  for (const button of document.querySelectorAll<HTMLElement>('.speaker [data-do]')) {
    const to = button.dataset['do'] === 'previous' ? 'previous' : 'next'
    button.addEventListener('click', () => ask({ kind: 'move', to }))
  }
}

/** The keys of the deck and of a clicker. Up and down stay with the script, to scroll it. */
const requests: Readonly<Record<string, Request>> = {
  arrowright: { kind: 'move', to: 'next' },
  pagedown: { kind: 'move', to: 'next' },
  ' ': { kind: 'move', to: 'next' },
  arrowleft: { kind: 'move', to: 'previous' },
  pageup: { kind: 'move', to: 'previous' },
  home: { kind: 'move', to: 'first' },
  end: { kind: 'move', to: 'last' },
  b: { kind: 'pause' },
  '.': { kind: 'pause' },
}

function runClock(clock: Element): void {
  const format = new Intl.DateTimeFormat('nl', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const tick = () => {
    const text = format.format(new Date())
    if (clock.textContent !== text) clock.textContent = text
  }
  tick()
  setInterval(tick, callEveryMilliseconds)
}

function element(selector: string): Element {
  const found = document.querySelector(selector)
  if (found === null) throw new Error(`Deze pagina heeft geen ${selector}`)
  return found
}
