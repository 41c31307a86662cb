/** A film on a slide: the trainers' own copy plays there, any other opens in a tab of its own. Nothing starts by itself. */

/** Plays the slide's copy or halts it; without a copy, or when it cannot be played, opens the film's address. */
export function startFilm(slide: Element): void {
  const copy = copyOn(slide)
  const open = () => slide.querySelector<HTMLElement>('.film-link a')?.click()
  if (copy === null) open()
  else if (!copy.paused) copy.pause()
  else
    copy.play().catch((reason: unknown) => {
      // Halted before it began is no failure.
      if (!(reason instanceof DOMException && reason.name === 'AbortError')) open()
    })
}

/** From the speaker window: a copy must play on the wall; an address opens here, where the key was pressed. */
export function startFilmFromAfar(slide: Element, askDeck: () => void): void {
  if (copyOn(slide) === null) startFilm(slide)
  else askDeck()
}

/**
 * Each copy below `show` fills the slide while it plays, so that the questions are back when it halts; and it halts as
 * soon as its slide is left or the screen is black.
 */
export function followCopies(show: Element): void {
  const copies = [...show.querySelectorAll<HTMLVideoElement>('.film-copy')]
  for (const copy of copies)
    for (const type of ['play', 'pause'])
      copy.addEventListener(type, () => copy.classList.toggle('plays', !copy.paused))
  if (copies.length === 0) return
  const halt = () => {
    for (const copy of copies)
      if (copy.closest('.present') === null || show.classList.contains('paused')) copy.pause()
  }
  new MutationObserver(halt).observe(show, { subtree: true, attributeFilter: ['class'] })
}

function copyOn(slide: Element): HTMLVideoElement | null {
  return slide.querySelector<HTMLVideoElement>('.film-copy')
}
