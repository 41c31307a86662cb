/**
 * `npm run inspect -- 1 dias`: prints one stage of one session, to see where something goes missing. Without a session
 * it tells what there is to see.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { sessionForParticipants } from '../src/course/for-participants.ts'
import { requireCourse } from '../src/course/load-course.ts'
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import { formatReport } from '../src/diagnostics/format-report.ts'
import type { Session } from '../src/model/session.ts'
import { slidesOf } from '../src/outputs/shared/slides.ts'
import { clockTime, timePlan, usualStart } from '../src/outputs/shared/time-plan.ts'
import { parseMdx } from '../src/parse/parse-mdx.ts'
import { readSource } from '../src/parse/read-source.ts'
import { readLineFrom } from '../src/site/read-line.ts'
import { inlineTagNames } from '../src/tags/vocabulary.ts'
import { exitWithProblem } from './exit.ts'
import { PlainProblem } from './plain-problem.ts'

interface Stage {
  readonly tells: string
  readonly show: (session: number) => string
}

const root = process.cwd()

const stages: Readonly<Record<string, Stage>> = {
  boom: { tells: 'wat er staat: tags en tekst, met regel en kolom', show: showTree },
  model: { tells: 'wat de kit ervan begrijpt', show: (session) => asText(sessionAt(session)) },
  dias: {
    tells: 'wat er geprojecteerd wordt, dia voor dia',
    show: (session) => asText(slidesOf(sessionForParticipants(sessionAt(session)))),
  },
  plan: { tells: 'de onderdelen met hun tijden, vanaf 10:00', show: showPlan },
}

try {
  const [number, name = 'model'] = process.argv.slice(2)
  const stage = stages[name]
  if (number === undefined || stage === undefined || !/^\d+$/.test(number)) console.log(usage())
  else console.log(stage.show(Number(number)))
} catch (error) {
  exitWithProblem(error)
}

function usage(): string {
  const lines = Object.entries(stages).map(
    ([name, { tells }]) => `  npm run inspect -- 1 ${name.padEnd(6)}  ${tells}`,
  )
  return ['Laat één stap van één sessie zien:', ...lines].join('\n')
}

/** Also of a session with mistakes, as far as it can be read. */
function showTree(session: number): string {
  const prefix = `${String(session).padStart(2, '0')}-`
  const file = readdirSync(join(root, 'sessions')).find(
    (name) => name.startsWith(prefix) && name.endsWith('.mdx'),
  )
  if (file === undefined) throw notWritten(session)
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic)
  const path = `sessions/${file}`
  const text = readSource(root, path, report)
  const blocks = text === undefined ? undefined : parseMdx(text, path, inlineTagNames, report).blocks
  const messages = diagnostics.length > 0 ? `\n\n${formatReport(diagnostics, readLineFrom(root))}` : ''
  return (blocks === undefined ? '' : asText(blocks)) + messages
}

function showPlan(number: number): string {
  const session = sessionAt(number)
  return timePlan(session, usualStart)
    .map(({ part, from, to }) => {
      const shortest = part.minimum < part.minutes ? `, desnoods ${String(part.minimum)}` : ''
      const optional = part.optional ? ', facultatief' : ''
      return `${clockTime(from)}-${clockTime(to)}  ${part.title} (${String(part.minutes)} min${shortest}${optional})`
    })
    .join('\n')
}

function sessionAt(number: number): Session {
  const session = requireCourse(root).sessions.find((candidate) => candidate.number === number)
  if (session === undefined) throw notWritten(number)
  return session
}

function notWritten(session: number): PlainProblem {
  return new PlainProblem(`Sessie ${String(session)} staat niet in sessions/.`)
}

/** JSON, with each place as line and column only: `"12:3"`. */
function asText(value: unknown): string {
  const shorten = (_: string, item: unknown): unknown =>
    isPlace(item) ? `${item.line}:${item.column}` : item
  return JSON.stringify(value, shorten, 2)
}

function isPlace(value: unknown): value is { readonly line: number; readonly column: number } {
  return (
    typeof value === 'object' && value !== null && 'line' in value && 'column' in value && 'file' in value
  )
}
