/** The parts fill the session, and the exercises fit their parts. */
import { diagnose, type Report } from '../../diagnostics/diagnose.ts'
import type { Part, Session } from '../../model/session.ts'

export function checkTimes(session: Session, report: Report): void {
  const sum = session.parts.reduce((total, { minutes }) => total + minutes, 0)
  if (sum !== session.minutes)
    report(diagnose('tijd-som', session.minutesPlace, { sum, minutes: session.minutes }))
  for (const part of session.parts) checkPart(part, report)
}

function checkPart({ place, minutes, minimum, blocks }: Part, report: Report): void {
  if (minimum > minutes) report(diagnose('tijd-minimum', place, { minimum, minutes }))
  const exercises = blocks.reduce(
    (total, block) => total + (block.kind === 'exercise' ? block.minutes : 0),
    0,
  )
  if (exercises > minutes) report(diagnose('tijd-oefening', place, { exercises, minutes }))
}
