/** Everything that is printed must exist in the house font: in a PDF no other font steps in. */
import { diagnose, type Report } from '../../diagnostics/diagnose.ts'
import type { Course } from '../../model/course.ts'
import type { GroupBlock } from '../../model/session.ts'
import type { Place } from '../../model/place.ts'
import { walkNodes, walkSession, type Walked } from '../../model/walk.ts'
import { printableCharacters } from './printable-characters.ts'

/** Reports each character that the font lacks, once per text in which it stands. */
export function checkCharacters(course: Course, report: Report): void {
  const look = (text: string, place: Place) => checkText(text, place, report)
  const visit = (node: Walked) => {
    if (node.kind === 'text') look(node.value, node.place)
    if (node.kind === 'scale') look(node.from + node.to, node.place)
    if (node.kind === 'choice') look(node.options.join(''), node.place)
    if (node.kind === 'diary') look([...node.columns, ...node.rows].join(''), node.place)
    if (node.kind === 'questionGroup') look(node.title, node.place)
    if (node.kind === 'columns') node.columns.forEach(({ title, place }) => look(title, place))
  }
  for (const session of course.sessions) {
    look([session.title, session.core, ...session.aims].join(''), session.place)
    look(session.materials.map(({ text }) => text).join(''), session.place)
    if (session.catchUp) look(session.catchUp.title, session.catchUp.place)
    for (const part of session.parts) {
      look(part.title, part.place)
      for (const block of part.blocks) if (block.kind !== 'trainerNote') lookAtTitles(block, look)
    }
    walkSession(session, visit)
  }
  if (course.group.name !== undefined) look(course.group.name, course.group.place)
  for (const page of course.workbookPages) {
    look(page.title, page.place)
    walkNodes(page.content, visit)
  }
  for (const { term, explanation, place } of course.glossary.values()) look(term + explanation, place)
  for (const { short, full, place } of course.sources.values()) look(short + full, place)
}

function lookAtTitles(block: GroupBlock, look: (text: string, place: Place) => void): void {
  const inExercise =
    block.kind === 'exercise'
      ? [...block.roles, ...block.slides, ...(block.debrief ? [block.debrief] : [])]
      : []
  const sheets = [
    ...('worksheets' in block ? block.worksheets : []),
    ...('handouts' in block ? block.handouts : []),
  ]
  const cards = sheets.flatMap((sheet) => (sheet.kind === 'handout' ? sheet.cards : []))
  for (const { title, place } of [block, ...inExercise, ...sheets, ...cards]) look(title, place)
}

function checkText(text: string, place: Place, report: Report): void {
  const missing = new Set(
    [...text].filter((character) => !printableCharacters.has(character.codePointAt(0) ?? 0)),
  )
  for (const character of missing) {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    report(diagnose('teken-ontbreekt', place, { character, code }))
  }
}
