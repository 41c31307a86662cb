/** `pdf/draaiboek-sessie-07.pdf`: the whole script of a session for its trainers, to hold while leading it. */
import type { Course } from '../../../model/course.ts'
import type { Session } from '../../../model/session.ts'
import type { Block } from '../../../pdf/block.ts'
import type { FlowSection, PrintDocument } from '../../../pdf/document.ts'
import { aboutDocument } from '../about-document.ts'
import { chapterHead, partBlocks } from './part-blocks.ts'
import { cautionBlocks } from './script-cautions.ts'
import { openingBlocks, printBlocks } from './script-opening.ts'
import { besideNotes, notesLines, scriptPrint } from './script-style.ts'
import { trainerContext } from './trainer-context.ts'
import type { TrainerContext } from './trainer-context.ts'

/** The script as data. Only for trainers: it holds everything that participants do not read. */
export function scriptDocument(course: Course, session: Session): PrintDocument {
  const context = trainerContext(course, session, scriptPrint)
  const head = `Draaiboek sessie ${session.number} · ${session.title}`
  const opening: FlowSection = {
    kind: 'flow',
    foot: true,
    fit: 'tight',
    blocks: openingBlocks(context),
  }
  const script: FlowSection = {
    kind: 'flow',
    head,
    foot: true,
    margins: besideNotes,
    backdrop: notesLines,
    blocks: [
      ...printBlocks(context),
      ...cautionBlocks(context),
      ...context.plan.flatMap((planned) => partBlocks(planned, context)),
      ...afterwardsBlocks(context),
    ],
  }
  return {
    ...aboutDocument(course, `draaiboek sessie ${session.number}`, session.title),
    page: scriptPrint.page,
    theme: scriptPrint.theme,
    sections: [opening, script],
  }
}

/** What is left of the last page is for what one wants to keep for the next time. */
function afterwardsBlocks({ session: { place }, fieldPrefix }: TrainerContext): Block[] {
  const title = 'Na afloop'
  return [
    ...chapterHead(title, [], place),
    {
      kind: 'textField',
      name: `${fieldPrefix}na-afloop`,
      description: title,
      lines: 4,
      grow: 'page',
      place,
    },
  ]
}
