/** Every message the kit can give an author. The keys are permanent ids: never rename or reuse one. */
import type { Place } from '../model/place.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Message } from './messages/message.ts'
import { printMessages } from './messages/print.ts'
import { referenceMessages } from './messages/references.ts'
import { ruleMessages } from './messages/rules.ts'
import { sourceMessages } from './messages/source.ts'
import { tagMessages } from './messages/tags.ts'

export const messages = {
  ...sourceMessages,
  ...tagMessages,
  ...referenceMessages,
  ...ruleMessages,
  ...printMessages,
}

export type MessageId = keyof typeof messages

type Details<Id extends MessageId> = Parameters<(typeof messages)[Id]>

/** The message `id`, filled in with `details`, at `place`. */
export function diagnose<Id extends MessageId>(id: Id, place: Place, ...details: Details<Id>): Diagnostic {
  const write = messages[id] as (...details: Details<Id>) => Message
  return { id, place, ...write(...details) }
}

/** Collects messages, so that an author gets all of them in one run. */
export type Report = (diagnostic: Diagnostic) => void
