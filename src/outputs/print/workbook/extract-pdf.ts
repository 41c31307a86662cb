/**
 * `pdf/werkboek-sessie-07.pdf`: for who missed a session. What it was about, something to do alone, and the homework.
 * Fields are called as in the workbook, so that answers can be carried over.
 */
import type { ParticipantBlock, ParticipantCourse, ParticipantSession } from '../../../model/participant.ts'
import type { CatchUp, Slide, Worksheet, WorksheetContent } from '../../../model/session.ts'
import type { Block } from '../../../pdf/block.ts'
import type { PrintDocument } from '../../../pdf/document.ts'
import { coreSlideBlocks, homeworkBlocks } from '../blocks/block-blocks.ts'
import { contentBlocks, isProse } from '../blocks/content-blocks.ts'
import { sessionPrefix } from '../blocks/print-context.ts'
import type { PrintContext } from '../blocks/print-context.ts'
import { standardPrint } from '../blocks/print-style.ts'
import { heading, paragraph } from '../blocks/text-blocks.ts'
import { aboutDocument } from '../about-document.ts'

/** The extract as data. */
export function extractDocument(course: ParticipantCourse, session: ParticipantSession): PrintDocument {
  const { number, title, core, place, catchUp } = session
  const context: PrintContext = {
    references: course,
    fieldPrefix: sessionPrefix(number),
    terms: undefined,
    style: standardPrint,
    indent: 0,
  }
  const blocks = session.parts.flatMap((part) => part.blocks)
  return {
    ...aboutDocument(course, `sessie ${number} inhalen`, title),
    page: standardPrint.page,
    theme: standardPrint.theme,
    sections: [
      {
        kind: 'flow',
        head: `${course.title} · sessie ${number} inhalen`,
        foot: true,
        fit: 'tight',
        blocks: [
          paragraph(`Was je er niet bij? Dit was sessie ${number}`, 'label', place, { keepWithNext: true }),
          heading(1, title, place),
          paragraph(core, 'lead', place),
          ...coreBlocks(blocks, context),
          ...(catchUp ? catchUpBlocks(catchUp, context) : []),
          ...forHome(blocks, context),
        ],
      },
    ],
  }
}

/** The thoughts that stood large on the wall, without what the group filled in there. */
function coreBlocks(blocks: readonly ParticipantBlock[], context: PrintContext): Block[] {
  const slides = blocks
    .flatMap((block): readonly Slide[] =>
      block.kind === 'slide' ? [block] : block.kind === 'exercise' ? block.slides : [],
    )
    .filter(({ look }) => look === 'kern')
    .map((slide): Slide => ({ ...slide, content: slide.content.filter(isProse) }))
    .filter(({ content }) => content.length > 0)
  const [first] = slides
  if (!first) return []
  return [
    heading(2, 'Waar het om ging', first.place),
    ...slides.flatMap((slide) => coreSlideBlocks(slide, 3, context)),
  ]
}

function catchUpBlocks({ title, place, content }: CatchUp, context: PrintContext): Block[] {
  return [heading(2, title, place), ...contentBlocks(content, context, 3)]
}

function forHome(blocks: readonly ParticipantBlock[], context: PrintContext): Block[] {
  const tasks = blocks.filter((block) => block.kind === 'homework')
  const [first] = tasks
  if (!first) return []
  return [
    heading(2, 'Voor thuis', first.place),
    ...tasks.flatMap(({ title, place, content, worksheets }) =>
      homeworkBlocks(
        worksheets.map(inShort),
        [heading(3, title, place), ...contentBlocks(content, context, 4)],
        4,
        context,
      ),
    ),
  ]
}

/** The workbook has room for long answers; who catches up gets the same questions on few pages. */
const FEW_LINES = 2
const MANY_QUESTIONS = 8

function inShort(worksheet: Worksheet): Worksheet {
  const questions = worksheet.content.flatMap((each) =>
    each.kind === 'questionGroup' ? each.content : [each],
  )
  const most = questions.filter(({ kind }) => kind === 'question').length > MANY_QUESTIONS ? 1 : FEW_LINES
  const shorten = <C extends WorksheetContent>(content: C): C =>
    content.kind === 'question' ? { ...content, lines: Math.min(content.lines, most) } : content
  const content = worksheet.content.map((each) =>
    each.kind === 'questionGroup' ? { ...each, content: each.content.map(shorten) } : shorten(each),
  )
  return { ...worksheet, content }
}
