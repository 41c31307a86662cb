/** The script beside the slide, for who has one screen or a browser that blocks pop-ups. */
import type { Show } from './present.ts'
import { showNotes } from './show-notes.ts'

export interface NotesPanel {
  readonly open: () => void
  readonly toggle: () => void
}

export function makeNotesPanel(show: Show): NotesPanel {
  const panel = document.querySelector<HTMLElement>('.notes-panel')
  const script = panel?.querySelector('[data-notes]')
  if (!panel || !script) throw new Error('Deze pagina heeft geen plaats voor het draaiboek')

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
  return { open: () => setOpen(true), toggle: () => setOpen(panel.hasAttribute('hidden')) }
}
