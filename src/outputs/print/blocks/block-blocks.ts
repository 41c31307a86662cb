/** One projected block to its place in the workbook: what stood on the wall, then room to write. */
import type { ParticipantBlock, ParticipantDebrief, ParticipantExercise } from '../../../model/participant.ts'
import type { Role, Slide, Worksheet, WorksheetContent } from '../../../model/session.ts'
import type { Block, HeadingLevel } from '../../../pdf/block.ts'
import { mm } from '../../../pdf/units.ts'
import { groupingInWords } from '../../shared/groupings.ts'
import { entry } from '../../shared/references.ts'
import { contentBlocks, isLarge, linkSpan, proseBlocks } from './content-blocks.ts'
import type { PrintContext } from './print-context.ts'
import { accent, sand } from './colours.ts'
import { below, beside, heading } from './text-blocks.ts'

/** @param partTitle not printed twice: a block that is called as its part goes without a heading of its own */
export function participantBlocks(
  block: ParticipantBlock,
  partTitle: string,
  context: PrintContext,
): Block[] {
  const level: HeadingLevel = block.title === partTitle ? 2 : 3
  switch (block.kind) {
    case 'slide':
      return slideBlocks(block, level, context)
    case 'conversation':
      return titled(block, level, 'Samen', context)
    case 'recap':
      return titled(block, level, 'Herhaling', context)
    case 'reflection':
      return titled(block, level, 'Terugblik', context)
    case 'film': {
      const { title, url } = entry(context.references.films, block.film)
      const spans = [{ kind: 'text', text: 'Nog eens kijken: ' } as const, linkSpan(title, url)]
      const link: Block = { kind: 'paragraph', style: 'body', spans, place: block.place }
      return [...titled(block, level, 'Film', context), ...beside(context.indent, [link], block.place)]
    }
    case 'homework':
      return homeworkBlocks(
        block.worksheets,
        titled(block, level, 'Voor thuis', context),
        below(level),
        context,
      )
    case 'exercise':
      return exerciseBlocks(block, level, context)
  }
}

type Titled = Pick<ParticipantBlock, 'title' | 'place' | 'content'>

/** Text in one piece in the reading column; a heading of nothing but fields stands above them, at the left. */
function titled(
  block: Titled,
  level: HeadingLevel,
  label: string | undefined,
  context: PrintContext,
): Block[] {
  const { title, place } = block
  const head = level === 2 ? [] : [heading(level, title, place)]
  const { text, rest } = leadingText(contentBlocks(block.content, context, below(level)))
  if (text.length === 0) return [...head, ...rest]
  const labels = label === undefined ? undefined : [label]
  const read = beside(context.indent, [...head, ...text], place, labels)
  return [{ kind: 'group', tag: 'Div', together: true, nearNext: rest.length > 0, blocks: read }, ...rest]
}

/** The blocks that stand in the reading column before the first field, without their indent. */
export function leadingText(blocks: readonly Block[]): { text: Block[]; rest: Block[] } {
  const end = blocks.findIndex((block) => block.kind !== 'hanging')
  const count = end === -1 ? blocks.length : end
  const text = blocks.slice(0, count).flatMap((block) => (block.kind === 'hanging' ? block.blocks : []))
  return { text, rest: blocks.slice(count) }
}

function slideBlocks(slide: Slide, level: HeadingLevel, context: PrintContext): Block[] {
  switch (slide.look) {
    case 'tekst':
    case 'beeld':
      return titled(slide, level, undefined, context)
    case 'kern':
      return coreSlideBlocks(slide, level, context)
  }
}

/** One thought, large, in a panel. */
export function coreSlideBlocks(
  { title, place, content }: Slide,
  level: HeadingLevel,
  context: PrintContext,
): Block[] {
  const head = level === 2 ? [] : [heading(level, title, place)]
  const thought = contentBlocks(content, { ...context, indent: 0 }, below(level), 'lead')
  const panel: Block = {
    kind: 'panel',
    tint: sand,
    bar: accent,
    padding: mm(5),
    together: true,
    blocks: thought,
  }
  return beside(context.indent, [...head, panel], place)
}

function exerciseBlocks(exercise: ParticipantExercise, level: HeadingLevel, context: PrintContext): Block[] {
  const { title, place, content, roles, slides, debrief, worksheets } = exercise
  const padding = mm(6)
  const inner = { ...context, indent: Math.max(0, context.indent - padding) }
  const head = level === 2 ? [] : [heading(level, title, place)]
  const label = ['Oefening', groupingInWords(exercise.grouping)]
  const { text, rest } = leadingText(contentBlocks(content, inner, below(level)))
  const panel: Block = {
    kind: 'panel',
    tint: sand,
    padding,
    together: 'preferably',
    blocks: [
      ...beside(inner.indent, [...head, ...text], place, label),
      ...rest,
      ...roleBlocks(roles, below(level), inner),
      ...wayOutBlocks(exercise, below(level), inner),
    ],
  }
  return [
    panel,
    ...slides.flatMap((slide) => slideBlocks(slide, below(level), context)),
    ...debriefBlocks(debrief, below(level), context),
    ...worksheets.flatMap((worksheet) => worksheetBlocks(worksheet, below(level), context)),
  ]
}

/** In the size of the text: narrower columns break after every other word. */
const LEAST_ROLE = 9

function roleBlocks(roles: readonly Role[], level: HeadingLevel, context: PrintContext): Block[] {
  const [first] = roles
  if (!first) return []
  const columns = roles.map(({ title, place, content }) => [
    { kind: 'rule', colour: accent, thickness: 1.5, keepWithNext: true } as const,
    heading(level, title, place, { style: 'heading4' }),
    ...proseBlocks(content, context),
  ])
  const leastWidth = LEAST_ROLE * context.style.theme.styles.body.size
  return [{ kind: 'columns', gap: mm(6), leastWidth, columns }]
}

/** Friendly and easy to find: taking part in another way is taking part. */
export function wayOutBlocks(
  { wayOut, place }: ParticipantExercise,
  level: HeadingLevel,
  context: PrintContext,
): Block[] {
  if (wayOut.length === 0) return []
  const blocks = [
    heading(level, 'Liever anders meedoen?', place, { style: 'heading4', bookmark: false }),
    ...proseBlocks(wayOut, context),
  ]
  const panel: Block = { kind: 'panel', tint: '#ffffff', bar: accent, padding: mm(4), together: true, blocks }
  return beside(context.indent, [panel], place)
}

function debriefBlocks(
  debrief: ParticipantDebrief | undefined,
  level: HeadingLevel,
  context: PrintContext,
): Block[] {
  return debrief ? titled(debrief, level, 'Napraten', context) : []
}

/** A task with little to write stays in one piece. */
export function homeworkBlocks(
  worksheets: readonly Worksheet[],
  task: readonly Block[],
  level: HeadingLevel,
  context: PrintContext,
): Block[] {
  const blocks = [...task, ...worksheets.flatMap((worksheet) => worksheetBlocks(worksheet, level, context))]
  const isShort = worksheets.every(({ content }) => staysWhole(content))
  return isShort ? [{ kind: 'group', tag: 'Div', together: true, blocks }] : blocks
}

/** A worksheet of so few parts is not divided over two pages. */
const SHORT = 3

function staysWhole(content: readonly WorksheetContent[]): boolean {
  return content.length <= SHORT && !content.some(isLarge)
}

export function worksheetBlocks(worksheet: Worksheet, level: HeadingLevel, context: PrintContext): Block[] {
  const { title, place, content } = worksheet
  const blocks = [
    heading(level, title, place, { style: 'heading3' }),
    ...contentBlocks(content, { ...context, indent: 0 }, below(level)),
  ]
  return staysWhole(content) ? [{ kind: 'group', tag: 'Div', together: true, blocks }] : blocks
}
