/**
 * The course with nothing but what is asked in its sessions, for who reads elsewhere and writes here. It is a course like
 * any other, so that it needs no layout of its own; fields keep their names.
 */
import type {
  ParticipantBlock,
  ParticipantCourse,
  ParticipantPart,
  ParticipantSession,
} from '../../../model/participant.ts'
import type { Content, Slide, Worksheet, WorksheetContent } from '../../../model/session.ts'
import { isProse } from '../blocks/content-blocks.ts'

export function onlyWriting(course: ParticipantCourse): ParticipantCourse {
  return { ...course, sessions: course.sessions.map(writingInSession) }
}

function writingInSession(session: ParticipantSession): ParticipantSession {
  const parts = session.parts.map((part): ParticipantPart => ({
    ...part,
    blocks: part.blocks.flatMap(writingInBlock),
  }))
  return { ...session, parts: parts.filter(({ blocks }) => blocks.length > 0) }
}

type Asking = Pick<Slide, 'id' | 'title' | 'place'> & {
  readonly content: readonly Content[]
  readonly worksheets?: readonly Worksheet[]
}

function writingInBlock(block: ParticipantBlock): ParticipantBlock[] {
  switch (block.kind) {
    case 'exercise': {
      const debrief = block.debrief ? [block.debrief] : []
      const { worksheets, ...own } = block
      const exercise = [own, ...block.slides, ...debrief].flatMap((each) => asked(each))
      return [...exercise, ...asked({ ...own, content: [], worksheets })]
    }
    case 'slide':
    case 'conversation':
    case 'recap':
    case 'reflection':
    case 'film':
    case 'homework':
      return asked(block)
  }
}

/** What holds no question goes. */
function asked({ id, title, place, content, worksheets = [] }: Asking): ParticipantBlock[] {
  const questions = content.filter(isField)
  const sheets = worksheets
    .map((sheet): Worksheet => ({ ...sheet, content: sheet.content.flatMap(writingIn) }))
    .filter((sheet) => sheet.content.length > 0)
  if (questions.length === 0 && sheets.length === 0) return []
  return [{ kind: 'homework', id, title, place, content: questions, worksheets: sheets, handouts: [] }]
}

function writingIn(content: WorksheetContent): WorksheetContent[] {
  if (content.kind !== 'questionGroup') return isField(content) ? [content] : []
  const questions = content.content.filter(isField)
  return questions.length > 0 ? [{ ...content, content: questions }] : []
}

function isField(content: WorksheetContent): boolean {
  return !isProse(content) && content.kind !== 'columns' && content.kind !== 'questionGroup'
}
