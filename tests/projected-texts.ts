/** What is projected, text by text: all of it has to be on the wall and in the workbook. */
import type { ParticipantCourse } from '../src/model/participant.ts'
import { walkNodes } from '../src/model/walk.ts'

/** Titles and texts of all that is projected. */
export function projectedTexts({ sessions }: Pick<ParticipantCourse, 'sessions'>): string[] {
  const texts: string[] = []
  const collect = (nodes: Parameters<typeof walkNodes>[0]) =>
    walkNodes(nodes, (node) => {
      if (node.kind === 'text') texts.push(node.value)
    })
  for (const block of sessions.flatMap(({ parts }) => parts.flatMap(({ blocks }) => blocks))) {
    texts.push(block.title)
    collect(block.content)
    if (block.kind !== 'exercise') continue
    for (const { title, content } of [
      ...block.slides,
      ...block.roles,
      ...(block.debrief ? [block.debrief] : []),
    ]) {
      texts.push(title)
      collect(content)
    }
    collect(block.wayOut)
  }
  return texts
}
