/**
 * The slide show itself. reveal.js is imported here and nowhere else; the rest of the deck knows only `Show`.
 */
import Reveal from 'reveal.js'
import { layStepsOn } from './figure-steps.ts'

export type Move = 'next' | 'previous' | 'first' | 'last'

export interface Show {
  readonly move: (to: Move) => void
  /** The section that is on the wall. */
  readonly currentSlide: () => HTMLElement
  readonly togglePause: () => void
  /** Whether the screen is black. */
  readonly isPaused: () => boolean
  /** Fits the slides again after the room for them has changed. */
  readonly fit: () => void
  /** Calls back on another slide or step of its drawing, and when the screen goes black or comes back. */
  readonly onChange: (listener: () => void) => void
}

/** Slides are drawn for this size, in CSS pixels, and scaled as a whole. */
const wall = { width: 1280, height: 720 }

/**
 * Starts the show in the page's `.reveal` and resolves when the first slide stands.
 * @param takesKey says of a key whether the show may act on it.
 */
export async function present(takesKey: (event: KeyboardEvent) => boolean): Promise<Show> {
  const root = document.querySelector<HTMLElement>('.reveal')
  if (root === null) throw new Error('Deze pagina heeft geen .reveal')
  const deck = new Reveal(root, {
    ...wall,
    margin: 0,
    minScale: 0.1,
    maxScale: 4,
    center: false,
    display: 'grid',
    transition: 'none',
    backgroundTransition: 'none',
    controls: false,
    progress: false,
    help: false,
    jumpToSlide: false,
    hash: true,
    postMessage: false,
    autoSlide: false,
    autoAnimate: false,
    autoSlideStoppable: false,
    fragments: false,
    fragmentInURL: false,
    sortFragmentsOnSync: false,
    scrollActivationWidth: 0,
    keyboardCondition: takesKey,
  })
  await deck.initialize()
  // A drawing grows for who comes from the slide before; who comes back to it, or from afar, sees the whole.
  deck.on('slidechanged', () => {
    const slide = deck.getCurrentSlide()
    layStepsOn(slide, slide.previousElementSibling === deck.getPreviousSlide() ? 0 : Infinity)
  })
  makeReadable(root)

  const moves: Readonly<Record<Move, () => void>> = {
    next: () => deck.next(),
    previous: () => deck.prev(),
    first: () => deck.slide(0),
    last: () => deck.slide(deck.getTotalSlides() - 1),
  }
  return {
    move: (to) => moves[to](),
    currentSlide: () => deck.getCurrentSlide(),
    togglePause: () => deck.togglePause(),
    isPaused: () => deck.isPaused(),
    fit: () => deck.layout(),
    onChange: (listener) => {
      for (const type of ['slidechanged', 'stepped', 'paused', 'resumed']) deck.on(type, listener)
    },
  }
}

/** `role="application"` keeps screen readers from reading slides; the furniture of reveal.js speaks English. */
function makeReadable(root: HTMLElement): void {
  root.removeAttribute('role')
  for (const unused of root.querySelectorAll('.controls, .progress, .speaker-notes')) unused.remove()
  const resume = document.createElement('button')
  resume.textContent = "Verder met de dia's"
  root.querySelector('.pause-overlay')?.append(resume)
}
