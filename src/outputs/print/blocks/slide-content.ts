/** What the group reads on a slide. A field shows its question only: the lines to write on stand beside the slide. */
import type { Choice, Diary, DrawingBox, Question, Scale } from '../../../model/field.ts'
import type { Content } from '../../../model/session.ts'
import type { Block, Paragraph } from '../../../pdf/block.ts'
import type { TextStyle } from '../../../pdf/theme.ts'
import { mm } from '../../../pdf/units.ts'
import { plainText } from '../../shared/plain-text.ts'
import { accent } from './colours.ts'
import { proseBlocks } from './content-blocks.ts'
import { inlineSpans } from './inline-spans.ts'
import type { PrintContext } from './print-context.ts'
import { heading, paragraph } from './text-blocks.ts'

/** Questions that follow each other are numbered, as on the wall. */
export function slideContent(
  contents: readonly Content[],
  context: PrintContext,
  style: TextStyle = 'body',
): Block[] {
  return contents.flatMap((content, index): Block[] => {
    if (!isQuestion(content)) return otherContent(content, context, style)
    if (isQuestion(contents[index - 1])) return []
    const end = contents.findIndex((each, at) => at > index && !isQuestion(each))
    const questions = contents.slice(index, end === -1 ? undefined : end).filter(isQuestion)
    return questionBlocks(questions, context, style)
  })
}

/** So many characters leave room for larger type. */
const BRIEF = 120

/** A few words and nothing else. */
export function isBrief(contents: readonly Content[]): boolean {
  const texts = contents.map((content) => {
    if (isQuestion(content)) return plainText(content.prompt)
    return content.kind === 'paragraph' || content.kind === 'list' ? plainText([content]) : undefined
  })
  return texts.every((text) => text !== undefined) && texts.join('').length <= BRIEF
}

/** A frame to draw in is on the wall what is to be drawn. */
function isQuestion(content: Content | undefined): content is Question | DrawingBox {
  return content?.kind === 'question' || content?.kind === 'drawingBox'
}

function questionBlocks(
  questions: readonly (Question | DrawingBox)[],
  context: PrintContext,
  style: TextStyle,
): Block[] {
  const [first] = questions
  if (!first) return []
  if (questions.length === 1) return [promptBlock(first, context, style)]
  const items = questions.map((question) => [promptBlock(question, context, style)])
  return [{ kind: 'list', ordered: true, start: 1, style, items, place: first.place }]
}

function promptBlock(
  { prompt, place }: Question | DrawingBox | Scale | Choice | Diary,
  context: PrintContext,
  style: TextStyle,
): Paragraph {
  return { kind: 'paragraph', style, spans: inlineSpans(prompt, context), place }
}

function otherContent(
  content: Exclude<Content, Question | DrawingBox>,
  context: PrintContext,
  style: TextStyle,
): Block[] {
  const { place } = content
  switch (content.kind) {
    case 'paragraph':
    case 'list':
    case 'quote':
    case 'figure':
      return proseBlocks([content], context, style)
    case 'scale':
      return [
        promptBlock(content, context, style),
        paragraph(`van ‘${content.from}’ tot ‘${content.to}’`, 'small', place),
      ]
    case 'choice':
      return [promptBlock(content, context, style), wordList(content.options)]
    case 'diary':
      return [promptBlock(content, context, style), wordList(content.columns)]
    case 'columns': {
      const columns = content.columns.map(({ title, content: prose, place: own }) => [
        { kind: 'rule', thickness: 1, colour: accent, keepWithNext: true } as const,
        heading(3, title, own, { style: 'heading4' }),
        ...proseBlocks(prose, context, style),
      ])
      return [{ kind: 'columns', gap: mm(5), columns }]
    }
  }

  function wordList(words: readonly string[]): Block {
    const items = words.map((word) => [paragraph(word, style, place)])
    return { kind: 'list', ordered: false, start: 1, style, items, place }
  }
}
