/** The deck's end of the line to the speaker window. */
import { stepsTaken } from './figure-steps.ts'
import { startFilm } from './film-player.ts'
import { newChannel, readRequest, send, speakerAddress, type Request } from './speaker-channel.ts'
import type { Show } from './present.ts'
import type { PresenterSession } from './presenter-session.ts'
import { recall, remember } from './tab-memory.ts'
import type { Widgets } from './widgets/start-widgets.ts'

export interface SpeakerLink {
  /** Opens the speaker window or brings it to the front. False when the browser blocks it. */
  readonly open: () => boolean
}

const memoryKey = 'spreker'

/** The channel outlives a reload of the deck; a speaker window that is still there then calls in again. */
export function linkSpeaker(show: Show, session: PresenterSession, widgets: Widgets): SpeakerLink {
  const channel = recall(memoryKey) ?? newChannel()
  remember(memoryKey, channel)
  let speaker: Window | undefined

  const tell = () => {
    if (speaker === undefined || speaker.closed) return
    const slide = show.currentSlide()
    const [paused, state, wall] = [show.isPaused(), session.state(), widgets.wall()]
    send(speaker, channel, {
      kind: 'position',
      slideId: slide.id,
      step: stepsTaken(slide),
      paused,
      state,
      wall,
    })
  }
  const answer = (request: Request): void => {
    switch (request.kind) {
      case 'call':
        return tell()
      case 'pause':
        return show.togglePause()
      case 'film':
        return startFilm(show.currentSlide())
      case 'widget':
        widgets.keys[request.key]()
        return tell()
      case 'move':
        return show.move(request.to)
      case 'go':
        location.hash = `/${request.slideId}`
        return
      case 'time':
      case 'form':
        return session.change(request)
    }
  }
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const request = readRequest(event, channel)
    if (request === undefined || !(event.source !== null && 'closed' in event.source)) return
    if (speaker === undefined || speaker.closed) speaker = event.source
    if (event.source === speaker) answer(request)
  })
  show.onChange(tell)
  session.onChange(tell)

  return {
    open: () => {
      if (speaker === undefined || speaker.closed)
        speaker =
          window.open(speakerAddress(channel), `spreker-${channel}`, 'popup,width=1280,height=760') ??
          undefined
      speaker?.focus()
      return speaker !== undefined
    },
  }
}
