/**
 * The speaker window: what is on the wall and what comes next, the script, the time, and keys to move and to plan. It
 * calls the deck every second, so a reload on either side needs no hand. The deck owns all that is shown here.
 */
import { detourFrom } from '../pacing/plan-slides.ts'
import { restoreColours } from './colours.ts'
import { stepsOn } from './figure-steps.ts'
import { makeTimeBoard } from './presenter-board.ts'
import { bindPresenter } from './presenter-keys.ts'
import { restoreLetters } from './presenter-letters.ts'
import { element, write } from './presenter-page.ts'
import { makePreviews, type Previews } from './presenter-previews.ts'
import { makeScreenLock } from './presenter-screen.ts'
import { planOnPage } from './presenter-session.ts'
import { makeWall } from './presenter-wall.ts'
import { readPosition, send, type Position, type Request } from './speaker-channel.ts'
import { showForm, showNotes } from './show-notes.ts'
import { forgetOpener } from './tab-memory.ts'

const callEveryMilliseconds = 1000
/** Calls without an answer after which the deck must be gone. Counted, because a machine that slept missed none. */
const callsInVain = 3

export function runSpeakerWindow(channel: string): void {
  forgetOpener()
  restoreColours()
  restoreLetters()
  document.title = `Spreker · ${document.title}`
  const ask = (request: Request) => {
    const deck = deckWindow()
    if (deck !== undefined) send(deck, channel, request)
  }
  const draw = makeView(ask)
  const drawWall = makeWall(element(document, '.speaker'), ask)
  let position: Position | undefined
  let unanswered = 0

  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const heard = readPosition(event, channel)
    if (heard === undefined || event.source !== deckWindow()) return
    unanswered = 0
    position = heard
    draw(position)
    setStatus(drawWall(position))
  })

  const call = () => {
    ask({ kind: 'call' })
    if (position) draw(position)
    if (deckWindow() === undefined || unanswered > callsInVain)
      setStatus("Geen verbinding met de dia's. Open ze en druk daar op S.", true)
    unanswered += 1
  }
  call()
  setInterval(call, callEveryMilliseconds)
}

/** Everything in the window that follows the deck; touched only where it changed. */
function makeView(ask: (request: Request) => void): (position: Position) => void {
  const place = element(document, '.speaker')
  const plan = planOnPage()
  const slides = [...document.querySelectorAll<HTMLElement>('.reveal .slides > section')]
  const previews = makePreviews(element(place, '.previews'))
  const board = makeTimeBoard(place, plan, (event) => ask({ kind: 'time', event }))
  const keepScreenOn = makeScreenLock()
  const detour = element(place, '.detour')
  let shown: Position | undefined

  const goAround = () => {
    const around = shown && detourFrom(plan, shown.state.clock, shown.slideId)
    if (around) ask({ kind: 'go', slideId: around.to })
  }
  detour.addEventListener('click', goAround)
  bindPresenter(place, {
    ask,
    board,
    form: () => shown?.state.form ?? plan.form,
    slide: () => slides.find(({ id }) => id === shown?.slideId),
  })

  return (position) => {
    const { slideId, step, state } = position
    if (slideId !== shown?.slideId) showSlide(place, slides, slideId, previews)
    previews.step(step)
    write(element(place, '.speaker-position'), placeOf(slides, slideId, step))
    shown = position
    showForm(state.form)
    board.draw(state.clock)
    const around = detourFrom(plan, state.clock, slideId)
    detour.hidden = around === undefined
    if (around) write(detour, `Sla ‘${around.part.title}’ over`)
    keepScreenOn(state.clock.run === 'running')
  }
}

function showSlide(
  place: HTMLElement,
  slides: readonly HTMLElement[],
  slideId: string,
  previews: Previews,
): void {
  const index = slides.findIndex((slide) => slide.id === slideId)
  const next = slides[index + 1]
  write(element(place, '.speaker-title'), titleOf(slides[index]))
  write(element(place, '.speaker-next'), next ? `Hierna: ${titleOf(next)}` : 'Dit is de laatste dia.')
  previews.show(slides[index], next)
  showNotes(element(place, '[data-notes]'), slideId)
}

function placeOf(slides: readonly HTMLElement[], slideId: string, step: number): string {
  const index = slides.findIndex(({ id }) => id === slideId)
  const steps = slides[index] ? stepsOn(slides[index]).length : 0
  return `Dia ${index + 1} van ${slides.length}${steps > 0 ? `, stap ${step + 1} van ${steps + 1}` : ''}`
}

function titleOf(slide: HTMLElement | undefined): string {
  return slide?.querySelector('h2')?.textContent ?? ''
}

function setStatus(text: string, lost = false): void {
  const status = element(document, '.speaker-status')
  write(status, text)
  status.classList.toggle('lost', lost)
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
