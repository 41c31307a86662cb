/** Every exercise can be done in both forms, and one that stirs something is held with care. */
import { diagnose, type Report } from '../../diagnostics/diagnose.ts'
import type { CueKind, Exercise, Session, TrainerNote } from '../../model/session.ts'

export function checkExercises(session: Session, report: Report): void {
  for (const part of session.parts)
    for (const block of part.blocks) if (block.kind === 'exercise') checkExercise(block, report)
  checkBeforeClosing(session, report)
}

function checkExercise(exercise: Exercise, report: Report): void {
  const { place, tension } = exercise
  const cues = cuesOf([...exercise.notes, ...(exercise.debrief?.notes ?? [])])
  if (!cues.has('onSite'))
    report(diagnose('oefening-vorm', place, { tag: 'TerPlaatse', form: 'ter plaatse' }))
  if (!cues.has('online')) report(diagnose('oefening-vorm', place, { tag: 'Online', form: 'online' }))
  if (tension === 'laag') return
  const needs = [
    { tag: 'LetOp', what: 'een waarschuwing voor de trainers', met: cues.has('caution') },
    { tag: 'Uitweg', what: 'een manier om niet mee te doen', met: exercise.wayOut.length > 0 },
    { tag: 'Landing', what: 'een zachte landing', met: cues.has('landing') },
  ]
  for (const { tag, what, met } of needs)
    if (!met) report(diagnose('oefening-zorg', place, { tag, tension, what }))
}

function cuesOf(notes: readonly TrainerNote[]): ReadonlySet<CueKind> {
  return new Set(
    notes.flatMap(({ content }) => content.flatMap((node) => (node.kind === 'cue' ? [node.cue] : []))),
  )
}

/** The part before the last is where the group winds down. */
function checkBeforeClosing({ parts }: Session, report: Report): void {
  for (const block of parts.at(-2)?.blocks ?? [])
    if (block.kind === 'exercise' && block.tension === 'hoog') report(diagnose('oefening-slot', block.place))
}
