/** What lies over the slide for the group, from the speaker window: buttons that ask the deck for it, and what is there now. */
import { element, write } from './presenter-page.ts'
import { widgetKeys, type Position, type Request } from './speaker-channel.ts'

/** Returns what draws it, and gives in words what the group sees besides the slide. */
export function makeWall(
  place: HTMLElement,
  ask: (request: Request) => void,
): (position: Position) => string {
  const buttons = [...place.querySelectorAll<HTMLElement>('[data-wall]')]
  const black = element(place, '[data-do="black"]')
  const clock = element(place, '.wall-clock')
  const run = element(place, '[data-wall="k"]')
  for (const each of buttons)
    each.addEventListener('click', () => {
      const key = widgetKeys.find((known) => known === each.dataset['wall'])
      if (key) ask({ kind: 'widget', key })
    })
  return ({ paused, wall }) => {
    black.setAttribute('aria-pressed', String(paused))
    run.hidden = wall.clock === ''
    write(clock, wall.clock)
    write(run, `Klok: ${wall.run.toLowerCase()}`)
    let says = ''
    for (const each of buttons) {
      const { shows, says: words } = each.dataset
      if (shows === undefined) continue
      each.setAttribute('aria-pressed', String(shows === wall.shows))
      if (shows === wall.shows) says = `${words ?? ''}${wall.lit}`
    }
    return paused ? 'Het scherm is zwart. B brengt de dia terug.' : says
  }
}
