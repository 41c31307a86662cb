/**
 * How the deck and the speaker window talk. Both are the same file, also when it was opened by double click; each
 * message carries a random id that only these two windows know, and is checked against the window it came from.
 */
import { fieldsOf, isClockEvent } from '../pacing/read-clock.ts'
import type { Move } from './present.ts'
import { readState, type SessionState, type Wish } from './presenter-session.ts'

/** From the deck: what is on the wall, and where the session is. */
export interface Position {
  readonly kind: 'position'
  readonly slideId: string
  /** How many steps of its drawing are taken. */
  readonly step: number
  readonly paused: boolean
  readonly state: SessionState
  readonly wall: Wall
}

/** What lies over the slide, in words; empty where nothing does. */
export interface Wall {
  /** Name of the sheet, or `licht` for light on one point. */
  readonly shows: string
  /** The point in the light. */
  readonly lit: string
  /** What is left on the clock for an exercise, and what its key would do. */
  readonly clock: string
  readonly run: string
}

/** Keys that do on the wall what they do in the window of the deck. */
export const widgetKeys = ['t', 'k', 'g', 'v', 'w', 'l'] as const
export type WidgetKey = (typeof widgetKeys)[number]

/** From the speaker window: a sign of life that asks for the position, or what its keys and buttons want. */
export type Request =
  | { readonly kind: 'call' | 'pause' | 'film' }
  | { readonly kind: 'move'; readonly to: Move }
  | { readonly kind: 'go'; readonly slideId: string }
  | { readonly kind: 'widget'; readonly key: WidgetKey }
  | Wish

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
  const { kind, slideId, step, paused, state: sent, wall } = ownData(event, channel)
  const state = readState(sent)
  if (kind !== 'position' || typeof slideId !== 'string' || typeof step !== 'number') return undefined
  if (state === undefined || !isWall(wall)) return undefined
  return { kind, slideId, step, paused: paused === true, state, wall }
}

export function readRequest(event: MessageEvent<unknown>, channel: string): Request | undefined {
  const { kind, to, slideId, key, event: time, form } = ownData(event, channel)
  const move = moves.find((each) => each === to)
  const widget = widgetKeys.find((each) => each === key)
  if (kind === 'call' || kind === 'pause' || kind === 'film') return { kind }
  if (kind === 'move' && move !== undefined) return { kind, to: move }
  if (kind === 'go' && typeof slideId === 'string') return { kind, slideId }
  if (kind === 'widget' && widget !== undefined) return { kind, key: widget }
  if (kind === 'time' && isClockEvent(time)) return { kind, event: time }
  if (kind === 'form' && (form === 'f2f' || form === 'online')) return { kind, form }
  return undefined
}

const moves: readonly Move[] = ['next', 'previous', 'first', 'last']

function isWall(value: unknown): value is Wall {
  const { shows, lit, clock, run } = fieldsOf(value)
  return [shows, lit, clock, run].every((each) => typeof each === 'string')
}

/** The fields of a message on this channel; none of any other. */
function ownData(event: MessageEvent<unknown>, channel: string): ReturnType<typeof fieldsOf> {
  const fields = fieldsOf(event.data)
  return fields['channel'] === channel ? fields : {}
}
