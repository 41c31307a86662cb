/** What stands in a list is there because a session needs it. */
import { diagnose, type Report } from '../../diagnostics/diagnose.ts'
import type { Course } from '../../model/course.ts'
import { walkNodes, walkSession, type Walked } from '../../model/walk.ts'

/** Points at words, sources and films that are listed and nowhere used. */
export function checkUsed(course: Course, report: Report): void {
  const used = { words: new Set<string>(), sources: new Set<string>(), films: new Set<string>() }
  const visit = (node: Walked) => {
    if (node.kind === 'term') used.words.add(node.term)
    if (node.kind === 'citation') used.sources.add(node.source)
  }
  for (const session of course.sessions) {
    walkSession(session, visit)
    for (const block of session.parts.flatMap(({ blocks }) => blocks))
      if (block.kind === 'film') used.films.add(block.film)
  }
  for (const { content } of course.workbookPages) walkNodes(content, visit)
  const lists = [
    { entries: course.glossary, seen: used.words, what: 'Het begrip' },
    { entries: course.sources, seen: used.sources, what: 'De bron' },
    { entries: course.films, seen: used.films, what: 'De film' },
  ]
  for (const { entries, seen, what } of lists)
    for (const [id, { place }] of entries)
      if (!seen.has(id)) report(diagnose('lijst-ongebruikt', place, { id, what }))
}
