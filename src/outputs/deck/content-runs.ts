/** What stands in a slide's body, grouped for the wall: questions that follow each other become one list. */
import type { Choice, Diary, DrawingBox, Question, Scale } from '../../model/field.ts'
import type { Figure, Prose } from '../../model/prose.ts'
import type { Columns, Content } from '../../model/session.ts'

export type ContentRun =
  | { readonly kind: 'prose'; readonly prose: readonly Prose<'group'>[] }
  | { readonly kind: 'questions'; readonly questions: readonly (Question | DrawingBox)[] }
  | Scale
  | Choice
  | Diary
  | Columns

/** Neighbours of the same sort together, in the author's order. */
export function contentRuns(content: readonly Content[]): ContentRun[] {
  return content.reduce<ContentRun[]>((runs, each) => {
    const before = runs.at(-1)
    const run = runOf(each)
    if (run.kind === 'prose' && before?.kind === 'prose')
      return [...runs.slice(0, -1), { kind: 'prose', prose: [...before.prose, ...run.prose] }]
    if (run.kind === 'questions' && before?.kind === 'questions')
      return [...runs.slice(0, -1), { kind: 'questions', questions: [...before.questions, ...run.questions] }]
    return [...runs, run]
  }, [])
}

function runOf(content: Content): ContentRun {
  switch (content.kind) {
    case 'paragraph':
    case 'list':
    case 'quote':
    case 'figure':
      return { kind: 'prose', prose: [content] }
    case 'question':
    case 'drawingBox':
      return { kind: 'questions', questions: [content] }
    case 'scale':
    case 'choice':
    case 'diary':
    case 'columns':
      return content
  }
}

/** A slide's pictures apart from its words: the two get a place of their own on the wall. */
export function splitFigures(content: readonly Content[]): {
  readonly figures: readonly Figure<'group'>[]
  readonly words: readonly Content[]
} {
  return {
    figures: content.filter((each): each is Figure<'group'> => each.kind === 'figure'),
    words: content.filter((each) => each.kind !== 'figure'),
  }
}
