/** The script of each session, as it was built: nothing that trainers wrote for themselves is lost. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { requireCourse } from '../../src/course/load-course.ts'
import { cueLabels } from '../../src/outputs/shared/cue-labels.ts'
import { cautionsOf } from '../../src/outputs/shared/cautions-of.ts'
import { plainText } from '../../src/outputs/shared/plain-text.ts'
import type { Session } from '../../src/model/session.ts'
import { walkSession } from '../../src/model/walk.ts'
import { builtKit } from '../built-kit.ts'
import { oneBlank, pageText } from '../page-text.ts'

const { web } = builtKit()

describe.each(requireCourse().sessions)('session $number', (session) => {
  const script = pageText(join(web, `sessies/${String(session.number)}/draaiboek/index.html`))
  const preparation = pageText(join(web, `sessies/${String(session.number)}/index.html`))

  test('every word for trainers is in the script', () => {
    expect(trainerTexts(session).filter((text) => !script.includes(text))).toEqual([])
  })

  test('every kind of passage that the session uses has its label', () => {
    const labels = new Set<string>()
    walkSession(session, (node) => {
      if (node.kind === 'cue') labels.add(cueLabels[node.cue])
    })
    expect([...labels].filter((label) => !script.includes(label))).toEqual([])
  })

  test('every part, slide, role, aim and sheet is named', () => {
    const names = session.parts.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(namesIn)])
    expect([...names, ...session.aims].filter((name) => !script.includes(oneBlank(name)))).toEqual([])
  })

  test('what to bring and what to watch for stand on the preparation page', () => {
    const cautions = cautionsOf(session).map(({ cue }) => oneBlank(plainText(cue.content)))
    const said = [...session.aims, ...session.materials.map(({ text }) => text), ...cautions]
    expect(said.map(oneBlank).filter((text) => !preparation.includes(text))).toEqual([])
  })
})

function trainerTexts(session: Session): readonly string[] {
  const texts: string[] = []
  walkSession(session, (node) => {
    if (node.kind === 'text' && node.audience === 'trainer') texts.push(oneBlank(node.value))
  })
  return texts
}

function namesIn(block: Session['parts'][number]['blocks'][number]): readonly string[] {
  if (block.kind === 'trainerNote') return []
  if (block.kind !== 'exercise') return [block.title]
  const { title, roles, slides, debrief, handouts } = block
  return [
    title,
    ...[...roles, ...slides, ...handouts].map((each) => each.title),
    ...(debrief ? [debrief.title] : []),
  ]
}
