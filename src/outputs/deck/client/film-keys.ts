/** Script of every deck with a film: M starts and halts the film on the slide. In a film, its own keys are its own. */
import { followCopies, startFilm } from './film-player.ts'

const filmsOwn = [' ', 'Enter', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']

const show = document.querySelector('.reveal')
if (show !== null) {
  followCopies(show)
  // Before reveal.js hears of it.
  window.addEventListener('keydown', (event) => actOn(event, show), true)
}

function actOn(event: KeyboardEvent, show: Element): void {
  const { target, key } = event
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return
  if (target.closest('.film-copy') !== null && filmsOwn.includes(key)) event.stopPropagation()
  if (key.toLowerCase() !== 'm' || target.closest('input, select, textarea, dialog') !== null) return
  const film = show.querySelector(':scope:not(.paused, .overview) > .slides > .film.present')
  if (film === null) return
  event.preventDefault()
  startFilm(film)
}
