/** Script of the trainers' decks with a film: at a film, Z leads to what to do without network, in the script. */
window.addEventListener(
  'keydown',
  (event) => {
    const { target } = event
    if (event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== 'z') return
    if (target instanceof Element && target.closest('input, select, textarea, dialog') !== null) return
    if (showPlanB()) event.preventDefault()
  },
  true,
)

/** Whether there is a plan B where this window shows its script: in the speaker window, or in the panel, which it opens. */
function showPlanB(): boolean {
  const { classList } = document.documentElement
  const speaker = classList.contains('speaker-window')
  if (!speaker && document.querySelector('.slides > .film.present') === null) return false
  if (!speaker && !classList.contains('with-panel'))
    document.querySelector<HTMLElement>('[data-do="notes"]')?.click()
  const script = document.querySelector(speaker ? '.speaker' : '.notes-panel')
  const planB = script?.querySelector<HTMLElement>('[data-plan-b]')
  if (!planB) return false
  planB.tabIndex = -1
  planB.focus({ preventScroll: true })
  planB.scrollIntoView({ block: 'start' })
  return true
}
