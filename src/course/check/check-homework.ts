/** The homework chain: what is given in one session is looked back on in the next, and has a page to write on. */
import { diagnose, type Report } from '../../diagnostics/diagnose.ts'
import type { Homework, Reflection, Session } from '../../model/session.ts'

/** Checks each session against the one before it, where both are written. */
export function checkHomework(sessions: readonly Session[], report: Report): void {
  for (const session of sessions) {
    const given = homeworkOf(session)
    for (const homework of given) {
      if (homework.worksheets.length === 0)
        report(diagnose('thuisopdracht-bladzijde', homework.place, { title: homework.title }))
    }
    const next = sessions.find(({ number }) => number === session.number + 1)
    if (next) checkLookBack(given, session, next, report)
  }
}

function checkLookBack(given: readonly Homework[], session: Session, next: Session, report: Report): void {
  const reflections = next.parts.flatMap(({ blocks }) =>
    blocks.filter((block) => block.kind === 'reflection'),
  )
  const lookedBack = reflections.flatMap(({ looksBackOn }) => looksBackOn)
  const place = reflections[0]?.place ?? next.place
  const known = given.map(({ id }) => id)
  for (const { id } of given)
    if (!lookedBack.includes(id))
      report(diagnose('thuisopdracht-terugblik', place, { id, number: session.number }))
  for (const { place: at, id } of named(reflections))
    if (!known.includes(id)) report(diagnose('terugblik-onbekend', at, { id, number: session.number, known }))
}

function homeworkOf({ parts }: Session): Homework[] {
  return parts.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'homework'))
}

function named(reflections: readonly Reflection[]) {
  return reflections.flatMap(({ looksBackOn, place }) => looksBackOn.map((id) => ({ id, place })))
}
