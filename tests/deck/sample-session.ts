/** A small session with one of everything, read from `voorbeeld.mdx`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSession } from '../../src/course/build/build-session.ts'
import { sessionForParticipants } from '../../src/course/for-participants.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'

const source = readFileSync(join(import.meta.dirname, 'voorbeeld.mdx'), 'utf8')
const mistakes: Diagnostic[] = []

export const sampleSession = buildSession(source, 'voorbeeld.mdx', (mistake) =>
  mistakes.push(mistake),
).session
if (mistakes.length > 0) throw new Error(`voorbeeld.mdx: ${JSON.stringify(mistakes)}`)

export const sampleForParticipants = sessionForParticipants(sampleSession)
