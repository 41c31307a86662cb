/** Script of the trainers' deck, in its own window and, with `?spreker`, in the speaker window. */
import { makeNotesPanel } from './notes-panel.ts'
import { channelOfSpeakerWindow } from './speaker-channel.ts'
import { linkSpeaker } from './speaker-link.ts'
import { runSpeakerWindow } from './speaker-window.ts'
import { announce, isShow, startShow, type Additions } from './start-show.ts'
import type { Show } from './present.ts'

function trainersOwn(show: Show): Additions {
  const panel = makeNotesPanel(show)
  const link = linkSpeaker(show)
  const openSpeaker = () => {
    if (link.open()) return
    panel.open()
    announce('Het sprekersvenster werd tegengehouden. Het draaiboek staat nu naast de dia.')
  }
  return {
    keys: { n: panel.toggle, s: openSpeaker },
    buttons: { notes: panel.toggle, speaker: openSpeaker },
  }
}

const channel = channelOfSpeakerWindow()
if (channel !== undefined) runSpeakerWindow(channel)
else if (isShow()) void startShow(trainersOwn)
