/**
 * What trainers lay over the slide for the group: clock, groups, turns, flip chart, and light on one point. Each runs
 * once, in the window of the deck; what shows slides elsewhere shows nothing of it.
 */
import type { Show } from '../present.ts'
import type { Wall, WidgetKey } from '../speaker-channel.ts'
import { isTyping, type Additions } from '../start-show.ts'
import { exerciseTimer } from './exercise-timer.ts'
import { flipChart } from './flip-chart.ts'
import { groupDraw } from './group-draw.ts'
import { closeSheet, findSheet, keepFocusInSheet, onOtherSlide, openSheet, toggleSheet } from './sheets.ts'
import { speakingTurns } from './speaking-turns.ts'
import { spotlight } from './spotlight.ts'

export interface Widgets extends Additions {
  readonly keys: Readonly<Record<WidgetKey, () => void>>
  /** What the group sees of them. */
  readonly wall: () => Wall
}

/** Keys and, by the same names, buttons of the widgets. */
export function startWidgets(show: Show): Widgets {
  const light = spotlight(show)
  const timer = exerciseTimer(show)
  const choice = findSheet('keuze')
  const keys = {
    t: timer.toggle,
    k: timer.run,
    g: groupDraw(show),
    v: speakingTurns(show),
    w: flipChart(),
    l: () => {
      closeSheet()
      light.step()
    },
  }
  onOtherSlide(show, closeSheet)
  keepFocusInSheet()
  // Before reveal.js hears of it: O and Escape show all slides.
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'o' && !isTyping(event)) closeSheet()
      if (event.key !== 'Escape' || document.querySelector('dialog:modal') !== null) return
      if (closeSheet() || light.off()) {
        event.preventDefault()
        event.stopPropagation()
      }
    },
    true,
  )
  return {
    keys,
    buttons: { ...keys, choice: () => toggleSheet(choice) },
    wall: () => {
      const sheet = openSheet()?.dataset['sheet']
      const lit = sheet === undefined ? light.words() : ''
      return { shows: sheet ?? (lit && 'licht'), lit, ...timer.inWords() }
    },
  }
}
