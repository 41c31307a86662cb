/** The deck's end of the line to the speaker window. */
import { newChannel, readRequest, send, speakerAddress, type Request } from './speaker-channel.ts'
import type { Show } from './present.ts'
import { recall, remember } from './tab-memory.ts'

export interface SpeakerLink {
  /** Opens the speaker window or brings it to the front. False when the browser blocks it. */
  readonly open: () => boolean
}

const memoryKey = 'spreker'

/** The channel outlives a reload of the deck; a speaker window that is still there then calls in again. */
export function linkSpeaker(show: Show): SpeakerLink {
  const channel = recall(memoryKey) ?? newChannel()
  remember(memoryKey, channel)
  let speaker: Window | undefined

  const tell = () => {
    if (speaker === undefined || speaker.closed) return
    send(speaker, channel, { kind: 'position', slideId: show.currentSlide().id, paused: show.isPaused() })
  }
  const answer = (request: Request): void => {
    switch (request.kind) {
      case 'call':
        return tell()
      case 'pause':
        return show.togglePause()
      case 'move':
        return show.move(request.to)
    }
  }
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const request = readRequest(event, channel)
    if (request === undefined || !(event.source !== null && 'closed' in event.source)) return
    if (speaker === undefined || speaker.closed) speaker = event.source
    if (event.source === speaker) answer(request)
  })
  show.onChange(tell)

  return {
    open: () => {
      if (speaker === undefined || speaker.closed)
        speaker =
          window.open(speakerAddress(channel), `spreker-${channel}`, 'popup,width=1000,height=760') ??
          undefined
      speaker?.focus()
      return speaker !== undefined
    },
  }
}
