/** How text for participants reads: long sentences and long paragraphs are worth a second look. */
import { diagnose, type Report } from '../../diagnostics/diagnose.ts'
import type { Course } from '../../model/course.ts'
import type { Audience, Inline } from '../../model/prose.ts'
import { walkNodes, walkSession, type Walked } from '../../model/walk.ts'

const MOST_WORDS = 25
const MOST_SENTENCES = 5

/** Points at sentences above 25 words and paragraphs above 5 sentences that participants read. */
export function checkReading(course: Course, report: Report): void {
  const visit = (node: Walked) => {
    if (node.kind === 'paragraph' && node.audience === 'group') checkParagraph(node, report)
    if (node.kind === 'question') checkSentences(textOf(node.prompt), node.place, report)
  }
  for (const session of course.sessions) walkSession(session, visit)
  for (const { content } of course.workbookPages) walkNodes(content, visit)
}

function checkParagraph(paragraph: Extract<Walked, { kind: 'paragraph' }>, report: Report): void {
  const sentences = checkSentences(textOf(paragraph.children), paragraph.place, report)
  if (sentences > MOST_SENTENCES)
    report(diagnose('alinea-lang', paragraph.place, { sentences, most: MOST_SENTENCES }))
}

/** Reports long sentences; returns how many sentences there are. */
function checkSentences(text: string, place: Walked['place'], report: Report): number {
  const sentences = [...new Intl.Segmenter('nl', { granularity: 'sentence' }).segment(text)]
  for (const { segment } of sentences) {
    const words = segment.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
    if (words > MOST_WORDS) report(diagnose('zin-lang', place, { words, most: MOST_WORDS }))
  }
  return sentences.length
}

function textOf(inline: readonly Inline<Audience>[]): string {
  return inline
    .map((node) => {
      if (node.kind === 'text') return node.value
      return 'children' in node ? textOf(node.children) : ' '
    })
    .join('')
}
