/** Everything in a session, node by node: for checks and tests that look for one kind of thing. */
import type { Field } from './field.ts'
import type { Audience, Inline, Prose } from './prose.ts'
import type {
  Block,
  Columns,
  Content,
  QuestionGroup,
  Session,
  TrainerContent,
  TrainerNote,
} from './session.ts'

export type Walked =
  Inline<Audience> | Prose<Audience> | Field | Columns | QuestionGroup | TrainerContent | TrainerNote

/** Calls `visit` with each text-bearing node of the session, parents before children. */
export function walkSession(session: Session, visit: (node: Walked) => void): void {
  for (const part of session.parts) for (const block of part.blocks) walkBlock(block, visit)
  if (session.catchUp) walkNodes(session.catchUp.content, visit)
}

function walkBlock(block: Block, visit: (node: Walked) => void): void {
  if (block.kind === 'trainerNote') {
    walkNodes([block], visit)
    return
  }
  walkNodes(block.content, visit)
  if (block.kind === 'exercise') {
    for (const { content } of block.roles) walkNodes(content, visit)
    walkNodes(block.wayOut, visit)
    for (const { content } of block.slides) walkNodes(content, visit)
    if (block.debrief) walkNodes([...block.debrief.content, ...block.debrief.notes], visit)
  }
  if ('worksheets' in block) for (const { content } of block.worksheets) walkNodes(content, visit)
  if ('handouts' in block)
    for (const { content, cards } of block.handouts)
      for (const each of [content, ...cards.map((card) => card.content)]) walkNodes(each, visit)
  if ('notes' in block) walkNodes(block.notes, visit)
}

/** As `walkSession`, for loose content such as a page of the workbook. */
export function walkNodes(nodes: readonly (Walked | Content)[], visit: (node: Walked) => void): void {
  for (const node of nodes) {
    visit(node)
    walkNodes(childrenOf(node), visit)
  }
}

function childrenOf(node: Walked): readonly Walked[] {
  switch (node.kind) {
    case 'text':
    case 'lineBreak':
    case 'citation':
    case 'figure':
      return []
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'term':
    case 'paragraph':
    case 'quote':
      return node.children
    case 'list':
      return node.items.flatMap(({ children }) => children)
    case 'question':
    case 'scale':
    case 'choice':
    case 'diary':
    case 'drawingBox':
      return node.prompt
    case 'columns':
      return node.columns.flatMap(({ content }) => content)
    case 'questionGroup':
    case 'trainerNote':
    case 'cue':
      return node.content
  }
}
