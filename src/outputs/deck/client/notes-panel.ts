/**
 * For who has one screen or a browser that blocks pop-ups: the script beside the slide with the time above it, or a strip
 * below the slide with the time alone.
 */
import type { SessionPlan } from '../pacing/session-plan.ts'
import type { Show } from './present.ts'
import { makeTimeBoard, type TimeAction } from './presenter-board.ts'
import { element } from './presenter-page.ts'
import type { PresenterSession } from './presenter-session.ts'
import { showForm, showNotes } from './show-notes.ts'

export interface NotesPanel {
  readonly openScript: () => void
  readonly toggleScript: () => void
  readonly toggleTime: () => void
  /** What the buttons of the time do, also while the panel is closed; the list of ways to catch up asks for the script. */
  readonly act: (action: TimeAction) => void
}

type Look = 'script' | 'strip' | 'closed'

const drawEveryMilliseconds = 1000

export function makeNotesPanel(show: Show, session: PresenterSession, plan: SessionPlan): NotesPanel {
  const { classList, style } = document.documentElement
  const panel = element(document, '.notes-panel')
  const script = element(panel, '[data-notes]')
  const board = makeTimeBoard(panel, plan, (event) => session.change({ kind: 'time', event }))
  let look: Look = 'closed'
  const draw = () => {
    const { clock, form } = session.state()
    board.draw(clock)
    showForm(form)
  }
  const fill = () => showNotes(script, show.currentSlide().id)
  const setLook = (next: Look) => {
    look = next
    panel.hidden = look === 'closed'
    classList.toggle('with-panel', look === 'script')
    classList.toggle('with-strip', look === 'strip')
    if (look === 'script') fill()
    else board.close()
  }
  const toggle = (wanted: Look) => () => setLook(look === wanted ? 'closed' : wanted)
  // The slide takes the room that is left: beside the script, or above as many lines as the strip needs now.
  new ResizeObserver(() => {
    style.setProperty('--strip', look === 'strip' ? `${panel.offsetHeight}px` : '0px')
    show.fit()
  }).observe(panel)
  show.onChange(() => {
    if (look === 'script') fill()
  })
  draw()
  session.onChange(draw)
  setInterval(draw, drawEveryMilliseconds)
  return {
    openScript: () => setLook('script'),
    toggleScript: toggle('script'),
    toggleTime: toggle('strip'),
    act: (action) => {
      if (action === 'catchUp' && look === 'closed') return
      if (action === 'catchUp' && look === 'strip') setLook('script')
      board.act(action)
    },
  }
}
