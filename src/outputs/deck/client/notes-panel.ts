/** The script beside the slide, with the time above it, for who has one screen or a browser that blocks pop-ups. */
import type { SessionPlan } from '../pacing/session-plan.ts'
import type { Show } from './present.ts'
import { makeTimeBoard, type TimeAction } from './presenter-board.ts'
import { element } from './presenter-page.ts'
import type { PresenterSession } from './presenter-session.ts'
import { showForm, showNotes } from './show-notes.ts'

export interface NotesPanel {
  readonly open: () => void
  readonly toggle: () => void
  /** What the buttons of the time do, also while the panel is closed; the list of ways to catch up asks for it open. */
  readonly act: (action: TimeAction) => void
}

const drawEveryMilliseconds = 1000

export function makeNotesPanel(show: Show, session: PresenterSession, plan: SessionPlan): NotesPanel {
  const panel = element(document, '.notes-panel')
  const script = element(panel, '[data-notes]')
  const board = makeTimeBoard(panel, plan, (event) => session.change({ kind: 'time', event }))
  const draw = () => {
    const { clock, form } = session.state()
    board.draw(clock)
    showForm(form)
  }
  const fill = () => showNotes(script, show.currentSlide().id)
  const setOpen = (open: boolean) => {
    panel.hidden = !open
    document.documentElement.classList.toggle('with-panel', open)
    if (open) fill()
    show.fit()
  }
  show.onChange(() => {
    if (!panel.hidden) fill()
  })
  draw()
  session.onChange(draw)
  setInterval(draw, drawEveryMilliseconds)
  return {
    open: () => setOpen(true),
    toggle: () => setOpen(panel.hasAttribute('hidden')),
    act: (action) => {
      if (action !== 'catchUp' || !panel.hidden) board.act(action)
    },
  }
}
