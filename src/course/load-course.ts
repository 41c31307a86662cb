/** The one door to the course: pages, scripts and tests all come in here. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Course } from '../model/course.ts'
import { readSource } from '../parse/read-source.ts'
import { buildPage } from './build/build-page.ts'
import { buildSession } from './build/build-session.ts'
import {
  readFilms,
  readGlossary,
  readHelpLines,
  readProgramme,
  readSources,
} from './catalogues/read-catalogues.ts'
import { readGroup } from './catalogues/read-group.ts'
import { readHouseStyle } from './catalogues/read-house-style.ts'
import { readPictures } from './catalogues/read-pictures.ts'
import { checkCharacters } from './check/check-characters.ts'
import { checkExercises } from './check/check-exercises.ts'
import { checkHomework } from './check/check-homework.ts'
import { checkProgramme } from './check/check-programme.ts'
import { checkReading } from './check/check-reading.ts'
import { checkReferences } from './check/check-references.ts'
import { checkSafety } from './check/check-safety.ts'
import { checkTimes } from './check/check-times.ts'
import { checkUsed } from './check/check-used.ts'

export type LoadedCourse =
  | { readonly ok: true; readonly course: Course; readonly warnings: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/** Reads, builds and checks everything under `root` (`sessions/`, `content/`, `public/`). All messages in one run. */
export function loadCourse(root = process.cwd()): LoadedCourse {
  const diagnostics: Diagnostic[] = []
  const course = assemble(root, (diagnostic) => diagnostics.push(diagnostic))
  if (!course || diagnostics.some(({ level }) => level === 'fout')) return { ok: false, diagnostics }
  return { ok: true, course, warnings: diagnostics }
}

/** The course, for callers that run after a check; throws where `loadCourse` would give errors. */
export function requireCourse(root = process.cwd()): Course {
  const loaded = loadCourse(root)
  if (loaded.ok) return loaded.course
  const places = loaded.diagnostics.map(({ place, what }) => `${place.file}:${String(place.line)} ${what}`)
  throw new Error(`De cursus heeft fouten; draai \`npm run check\`.\n${places.join('\n')}`)
}

function assemble(root: string, report: Report): Course | undefined {
  const read = <T>(
    folder: string,
    build: (text: string, file: string, report: Report) => T | undefined,
  ): T[] =>
    mdxFiles(root, folder).flatMap((file) => {
      const text = readSource(root, file, report)
      return text === undefined ? [] : (build(text, file, report) ?? [])
    })
  const programme = readProgramme(root, report)
  const drafts = read('sessions', buildSession).toSorted((a, b) => a.session.number - b.session.number)
  const sessions = drafts.map(({ session }) => session)
  const course = {
    kind: 'course' as const,
    title: programme?.title ?? '',
    subtitle: programme?.subtitle ?? '',
    group: readGroup(root, programme?.sessions.length, report),
    houseStyle: readHouseStyle(root, report),
    programme: (programme?.sessions ?? []).map((planned) => ({
      ...planned,
      written: sessions.some(({ number }) => number === planned.number),
    })),
    sessions,
    pictures: readPictures(root, report),
    films: readFilms(root, report),
    glossary: readGlossary(root, report),
    sources: readSources(root, report),
    helpLines: readHelpLines(root, report),
    workbookPages: read('content/werkboek', buildPage),
  }
  for (const { session, headingSound, partsSound } of drafts) {
    if (headingSound && partsSound) checkTimes(session, report)
    checkExercises(session, report)
  }
  checkReferences(course, report)
  checkCharacters(course, report)
  checkReading(course, report)
  checkUsed(course, report)
  const headed = drafts.filter(({ headingSound }) => headingSound).map(({ session }) => session)
  checkHomework(headed, report)
  for (const session of headed) checkSafety(session, course.helpLines, report)
  if (programme) checkProgramme(headed, programme, report)
  return programme && course
}

/** Paths from `root` of the MDX files in `folder`, in order of name. */
function mdxFiles(root: string, folder: string): string[] {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => name.endsWith('.mdx'))
    .toSorted()
    .map((name) => `${folder}/${name}`)
}
