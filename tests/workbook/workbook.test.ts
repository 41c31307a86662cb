/** The web workbook, as it was built: what was on the wall, and every page to work on, can be read back. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sessionForParticipants } from '../../src/course/for-participants.ts'
import { requireCourse } from '../../src/course/load-course.ts'
import type { Session } from '../../src/model/session.ts'
import { walkNodes, walkSession, type Walked } from '../../src/model/walk.ts'
import { slidesOf } from '../../src/outputs/shared/slides.ts'
import { builtKit } from '../built-kit.ts'
import { oneBlank, pageText } from '../page-text.ts'

const kit = builtKit()
const course = requireCourse()

describe.each([
  ['the trainers’ kit', join(kit.web, 'werkboek/index.html')],
  ['the participants’ folder', join(kit.participants, 'werkboek.html')],
])('in %s', (_, file) => {
  const page = pageText(file)
  const missing = (texts: readonly string[]): readonly string[] =>
    texts.map(oneBlank).filter((text) => !page.includes(text))

  test.each(course.sessions)('every projected sentence and worksheet of session $number', (session) => {
    expect(missing(groupTexts(session))).toEqual([])
  })

  test.each(course.sessions)('every slide of session $number by its title', (session) => {
    expect(missing(slidesOf(sessionForParticipants(session)).map(({ title }) => title))).toEqual([])
  })

  test('the pages of its own, the words explained, the help lines and the sources', () => {
    const pages: string[] = []
    for (const { title, content } of course.workbookPages) {
      pages.push(title)
      walkNodes(content, (node) => pages.push(...said(node)))
    }
    const lists = [
      ...[...course.glossary.values()].flatMap(({ term, explanation }) => [term, explanation]),
      ...course.helpLines.flatMap(({ name, phone, note }) => [name, phone, note]),
      ...[...course.sources.values()].map(({ full }) => full),
    ]
    expect(missing([...pages, ...lists])).toEqual([])
  })
})

/** All that the group reads, but for handouts and what to catch up on: those are sheets of their own. */
function groupTexts(session: Session): readonly string[] {
  const texts: string[] = []
  walkSession(withoutSheets(session), (node) => texts.push(...said(node)))
  return texts
}

function withoutSheets(session: Session): Session {
  return {
    ...session,
    catchUp: undefined,
    parts: session.parts.map((part) => ({
      ...part,
      blocks: part.blocks.map((block) => ('handouts' in block ? { ...block, handouts: [] } : block)),
    })),
  }
}

function said(node: Walked): readonly string[] {
  switch (node.kind) {
    case 'text':
      return node.audience === 'group' ? [node.value] : []
    case 'scale':
      return [node.from, node.to]
    case 'choice':
      return node.options
    case 'diary':
      return [...node.columns, ...node.rows]
    case 'columns':
      return node.columns.map(({ title }) => title)
    case 'questionGroup':
      return [node.title]
    case 'lineBreak':
    case 'citation':
    case 'figure':
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'term':
    case 'paragraph':
    case 'quote':
    case 'list':
    case 'question':
    case 'drawingBox':
    case 'trainerNote':
    case 'cue':
      return []
  }
}
