/** What one session must hold because of what it touches: the agreements in the first, the help lines in the eleventh. */
import { diagnose, type Report } from '../../diagnostics/diagnose.ts'
import { agreements } from '../../model/agreements.ts'
import type { HelpLine } from '../../model/course.ts'
import type { Session } from '../../model/session.ts'
import { walkNodes, walkSession } from '../../model/walk.ts'

const HELP_LINES_SESSION = 11

export function checkSafety(session: Session, helpLines: readonly HelpLine[], report: Report): void {
  if (session.number === agreements.session) checkAgreements(session, report)
  if (session.number === HELP_LINES_SESSION) checkHelpLines(session, helpLines, report)
}

/** The seventh agreement is the group's own: a question. */
function checkAgreements(session: Session, report: Report): void {
  const slide = session.parts
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === 'slide' && block.id === agreements.slide)
  let found = 0
  if (slide?.kind === 'slide')
    walkNodes(slide.content, (node) => {
      if (node.kind === 'list') found += node.items.length
      if (node.kind === 'question') found += 1
    })
  if (found !== agreements.count)
    report(diagnose('afspraken-zeven', slide?.place ?? session.place, { found, count: agreements.count }))
}

function checkHelpLines(session: Session, helpLines: readonly HelpLine[], report: Report): void {
  let text = ''
  walkSession(session, (node) => {
    if (node.kind === 'text' && node.audience === 'group') text += ` ${node.value}`
  })
  for (const { name, phone } of helpLines)
    if (!phone.split(' of ').every((number) => text.includes(number)))
      report(diagnose('hulplijn-ontbreekt', session.place, { name, phone }))
}
