/**
 * How the deck and the speaker window talk. Both are the same file, also when it was opened by double click; each
 * message carries a random id that only these two windows know, and is checked against the window it came from.
 */
import type { Move } from './present.ts'

/** From the deck: what is on the wall. */
export interface Position {
  readonly kind: 'position'
  readonly slideId: string
  readonly paused: boolean
}

/** From the speaker window: a sign of life that asks for the position, or what its keys and buttons want. */
export type Request =
  { readonly kind: 'call' } | { readonly kind: 'pause' } | { readonly kind: 'move'; readonly to: Move }

const query = 'spreker'

/** The channel in this window's address; none in the deck's own window. */
export function channelOfSpeakerWindow(): string | undefined {
  return new URLSearchParams(location.search).get(query) ?? undefined
}

/** Address of the speaker window that belongs to this deck. */
export function speakerAddress(channel: string): string {
  const address = new URL(location.href)
  address.search = `?${query}=${channel}`
  address.hash = ''
  return address.href
}

/** An id that no other page can guess. */
export function newChannel(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
}

export function send(to: Window, channel: string, message: Position | Request): void {
  to.postMessage({ channel, ...message }, location.protocol === 'file:' ? '*' : location.origin)
}

export function readPosition(event: MessageEvent<unknown>, channel: string): Position | undefined {
  const data = ownData(event, channel)
  if (data?.['kind'] !== 'position' || typeof data['slideId'] !== 'string') return undefined
  return { kind: 'position', slideId: data['slideId'], paused: data['paused'] === true }
}

export function readRequest(event: MessageEvent<unknown>, channel: string): Request | undefined {
  const data = ownData(event, channel)
  const kind = data?.['kind']
  if (kind === 'call' || kind === 'pause') return { kind }
  const to = moves.find((move) => move === data?.['to'])
  return kind === 'move' && to !== undefined ? { kind, to } : undefined
}

const moves: readonly Move[] = ['next', 'previous', 'first', 'last']

function ownData(
  event: MessageEvent<unknown>,
  channel: string,
): Readonly<Record<string, unknown>> | undefined {
  const { data } = event
  if (typeof data !== 'object' || data === null) return undefined
  const fields: Readonly<Record<string, unknown>> = { ...data }
  return fields['channel'] === channel ? fields : undefined
}
