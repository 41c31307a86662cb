/** Script of the trainers' deck, in its own window and, with `?spreker`, in the speaker window. */
import { makeNotesPanel } from './notes-panel.ts'
import { changeLetters, restoreLetters } from './presenter-letters.ts'
import { element } from './presenter-page.ts'
import { makeScreenLock } from './presenter-screen.ts'
import { keepSession, planOnPage } from './presenter-session.ts'
import { otherForm } from './show-notes.ts'
import { channelOfSpeakerWindow } from './speaker-channel.ts'
import { linkSpeaker } from './speaker-link.ts'
import { runSpeakerWindow } from './speaker-window.ts'
import { announce, isShow, startShow, type Additions } from './start-show.ts'
import type { Show } from './present.ts'
import { startWidgets } from './widgets/start-widgets.ts'

function trainersOwn(show: Show): Additions {
  restoreLetters()
  const plan = planOnPage()
  const session = keepSession(show, plan)
  const panel = makeNotesPanel(show, session, plan)
  const widgets = startWidgets(show)
  const link = linkSpeaker(show, session, widgets)
  const keepScreenOn = makeScreenLock()
  const followClock = () => keepScreenOn(session.state().clock.run === 'running')
  followClock()
  session.onChange(followClock)
  const blocked = element(document, '.panel-blocked')
  const openSpeaker = () => {
    blocked.hidden = link.open()
    if (blocked.hidden) return
    panel.openScript()
    announce(blocked.innerText)
  }
  const larger = () => changeLetters(1)
  return {
    keys: {
      ...widgets.keys,
      n: panel.toggleScript,
      u: panel.toggleTime,
      s: openSpeaker,
      p: () => panel.act('run'),
      '5': () => panel.act('extend'),
      h: () => panel.act('catchUp'),
      r: () => session.change({ kind: 'form', form: otherForm(session.state().form) }),
      '+': larger,
      '=': larger,
      '-': () => changeLetters(-1),
    },
    buttons: { ...widgets.buttons, notes: panel.toggleScript, time: panel.toggleTime, speaker: openSpeaker },
  }
}

const channel = channelOfSpeakerWindow()
if (channel !== undefined) runSpeakerWindow(channel)
else if (isShow()) void startShow(trainersOwn)
