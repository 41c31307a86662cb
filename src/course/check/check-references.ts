/** Every id that a text refers to must exist. */
import { diagnose, type MessageId, type Report } from '../../diagnostics/diagnose.ts'
import type { Course } from '../../model/course.ts'
import { walkNodes, walkSession, type Walked } from '../../model/walk.ts'

type Catalogues = Pick<Course, 'pictures' | 'films' | 'glossary' | 'sources'>

/** Reports pictures, words, sources and films that are named but not listed. */
export function checkReferences(course: Course, report: Report): void {
  const visit = (node: Walked) => checkNode(node, course, report)
  for (const session of course.sessions) {
    walkSession(session, visit)
    for (const block of session.parts.flatMap(({ blocks }) => blocks))
      if (block.kind === 'film' && !course.films.has(block.film))
        report(diagnose('film-onbekend', block.place, { id: block.film, known: [...course.films.keys()] }))
  }
  for (const { content } of course.workbookPages) walkNodes(content, visit)
}

function checkNode(node: Walked, { pictures, glossary, sources }: Catalogues, report: Report): void {
  const look = (id: string, catalogue: ReadonlyMap<string, unknown>, message: ReferenceMessage) => {
    if (!catalogue.has(id)) report(diagnose(message, node.place, { id, known: [...catalogue.keys()] }))
  }
  if (node.kind === 'figure') look(node.picture, pictures, 'beeld-onbekend')
  if (node.kind === 'drawingBox' && node.picture !== undefined) look(node.picture, pictures, 'beeld-onbekend')
  if (node.kind === 'term') look(node.term, glossary, 'begrip-onbekend')
  if (node.kind === 'citation') look(node.source, sources, 'bron-onbekend')
}

type ReferenceMessage = Extract<MessageId, 'beeld-onbekend' | 'begrip-onbekend' | 'bron-onbekend'>
