/**
 * Says this: each folder in `meldingen/` is a mistake an author can make, and `melding.txt` the exact report.
 * With BIJWERKEN=1 the reports are written anew; read them before you commit.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { spellingProblems } from '../../scripts/spelling/spelling-problems.ts'
import { messages } from '../../src/diagnostics/diagnose.ts'
import { formatReport } from '../../src/diagnostics/format-report.ts'
import { examineCourse } from '../../src/site/examine-course.ts'
import { layOutCourse, lineReader } from './lay-out-course.ts'

const FOLDER = join(import.meta.dirname, 'meldingen')

/** The dictionary is slow, so spelling is a check of its own and has its one case. */
const SPELLING = 'woord-onbekend'

const cases = readdirSync(FOLDER).toSorted()

test('the base course has no mistakes', () => {
  const root = layOutCourse(join(import.meta.dirname, 'basis'))
  expect(reportOf(root)).toBe('Geen fouten.\n')
})

describe('every mistake gets its message', () => {
  test.each(cases)('%s', async (name) => {
    const root = layOutCourse(join(FOLDER, name))
    const report = name === SPELLING ? await spellingReportOf(root) : reportOf(root)
    const expected = join(FOLDER, name, 'melding.txt')
    if (process.env['BIJWERKEN'] === '1') writeFileSync(expected, report)
    expect(report).toBe(readFileSync(expected, 'utf8'))
    if (name in messages) expect(report).toContain(`[${name}]`)
    rmSync(root, { recursive: true })
  })
})

test('every message has a case', () => {
  const missing = Object.keys(messages).filter((id) => !existsSync(join(FOLDER, id, 'melding.txt')))
  expect(missing).toEqual([])
})

function reportOf(root: string): string {
  const loaded = examineCourse(root)
  return formatReport(loaded.ok ? loaded.warnings : loaded.diagnostics, lineReader(root))
}

async function spellingReportOf(root: string): Promise<string> {
  return formatReport(await spellingProblems(root), lineReader(root))
}
