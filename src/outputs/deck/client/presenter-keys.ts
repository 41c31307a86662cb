/** Keys and buttons of the speaker window. What concerns the slides or the session is asked of the deck. */
import { toggleColours } from './colours.ts'
import { startFilmFromAfar } from './film-player.ts'
import { isHelpOpen, toggleHelp } from './help.ts'
import { changeLetters } from './presenter-letters.ts'
import type { Form } from '../../../model/session.ts'
import type { TimeBoard } from './presenter-board.ts'
import { otherForm } from './show-notes.ts'
import { widgetKeys, type Request } from './speaker-channel.ts'

export interface PresenterActions {
  readonly ask: (request: Request) => void
  readonly board: TimeBoard
  /** The form that is set now. */
  readonly form: () => Form
  /** The slide that is on the wall, if this window knows. */
  readonly slide: () => HTMLElement | undefined
}

type Actions = Readonly<Partial<Record<string, () => void>>>

export function bindPresenter(place: HTMLElement, { ask, board, form, slide }: PresenterActions): void {
  const next = () => ask({ kind: 'move', to: 'next' })
  const previous = () => ask({ kind: 'move', to: 'previous' })
  const black = () => ask({ kind: 'pause' })
  const larger = () => changeLetters(1)
  const smaller = () => changeLetters(-1)

  /** The keys of the deck and of a clicker. Up and down stay with the script, to scroll it. */
  bindKeys({
    arrowright: next,
    pagedown: next,
    ' ': next,
    arrowleft: previous,
    pageup: previous,
    home: () => ask({ kind: 'move', to: 'first' }),
    end: () => ask({ kind: 'move', to: 'last' }),
    b: black,
    '.': black,
    p: () => board.act('run'),
    '5': () => board.act('extend'),
    h: () => board.act('catchUp'),
    escape: () => void board.close(),
    r: () => ask({ kind: 'form', form: otherForm(form()) }),
    m: () => {
      const film = slide()
      if (film?.classList.contains('film')) startFilmFromAfar(film, () => ask({ kind: 'film' }))
    },
    '+': larger,
    '=': larger,
    '-': smaller,
    d: toggleColours,
    ...Object.fromEntries(widgetKeys.map((key) => [key, () => ask({ kind: 'widget', key })])),
    '?': toggleHelp,
    f1: toggleHelp,
  })
  const buttons: Actions = { next, previous, black, larger, smaller, help: toggleHelp }
  for (const each of document.querySelectorAll<HTMLElement>('.speaker [data-do], .help [data-do]'))
    each.addEventListener('click', () => buttons[each.dataset['do'] ?? '']?.())
  for (const each of place.querySelectorAll<HTMLElement>('[data-form]'))
    each.addEventListener('click', () =>
      ask({ kind: 'form', form: each.dataset['form'] === 'online' ? 'online' : 'f2f' }),
    )
  // After a click of the mouse, the space bar is for the slides again and not for the button.
  document.addEventListener('click', ({ detail, target }) => {
    if (detail > 0 && target instanceof HTMLButtonElement) target.blur()
  })
}

function bindKeys(keys: Actions): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const onButton = event.target instanceof HTMLButtonElement && event.key === ' '
    const action = keys[event.key.toLowerCase()]
    if (action === undefined || onButton || (isHelpOpen() && event.key !== '?')) return
    event.preventDefault()
    action()
  })
}
