/** The audience test: a mark in every trainer block of the real course, and a search in all that participants get. */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesIn } from '../built-kit.ts'
import { pageText } from '../page-text.ts'
import { startEnvironment } from '../start-environment.ts'
import { everythingIn } from './everything-in.ts'
import { GROUP_MARK, layOutMarkedCourse, LOCAL_FILM, TRAINER_MARK } from './marked-course.ts'

const place = mkdtempSync(join(tmpdir(), 'merkteken-'))
const project = join(place, 'project')
const kit = join(place, 'kit')
let marks: readonly string[] = []

/** PDFs that trainers print for themselves. All others are given out. */
const FOR_TRAINERS = /^(?:draaiboek|zakkaartjes|set-trainers)-sessie-\d\d\.pdf$/

beforeAll(async () => {
  marks = layOutMarkedCourse(project)
  const build = [resolve('scripts/build.ts'), '--naar', kit]
  await promisify(execFile)(process.execPath, build, { cwd: project, env: startEnvironment() })
})

afterAll(() => {
  rmSync(place, { recursive: true, force: true })
})

describe('what participants get', () => {
  test('holds no mark for trainers, in no file, visible or not', async () => {
    const found: string[] = []
    for (const file of participantFiles())
      if ((await everythingIn(file)).includes(TRAINER_MARK)) found.push(file)
    expect(found).toEqual([])
  })

  test('holds the mark for the group, so the search does search', async () => {
    const expected = [
      'deelnemers/werkboek.html',
      'deelnemers/sessie-01-dias.html',
      'deelnemers/pdf/werkboek.pdf',
    ]
    for (const file of expected) expect(await everythingIn(join(kit, file))).toContain(GROUP_MARK)
  })

  test('has no copy of a film', async () => {
    expect(filesIn(join(kit, 'deelnemers'), '.mp4')).toEqual([])
    expect(await everythingIn(join(kit, 'deelnemers/sessie-01-dias.html'))).not.toContain('<video')
  })

  test('has no word for trainers in the names of its files', () => {
    expect(
      filesIn(join(kit, 'deelnemers')).filter((file) => /draaiboek|trainer|voorbereid/.test(file)),
    ).toEqual([])
  })
})

describe('what trainers get', () => {
  test('has the marks in the printed script, so the search in PDFs does search', async () => {
    expect(await everythingIn(join(kit, 'web/pdf/draaiboek-sessie-01.pdf'))).toContain(TRAINER_MARK)
  })

  test('holds every mark in the script or on the preparation page', () => {
    const pages = filesIn(join(kit, 'web/sessies'), 'index.html').filter((file) => !file.includes('dias'))
    const text = pages.map((file) => pageText(join(kit, 'web/sessies', file))).join(' ')
    expect(marks.length).toBeGreaterThan(50)
    expect(marks.filter((mark) => !text.includes(mark))).toEqual([])
  })

  test('plays a local copy of a film, also from a stick', async () => {
    expect(await everythingIn(join(kit, 'usb/sessie-01-dias.html'))).toContain(
      `<video class="film-copy" src="${LOCAL_FILM}"`,
    )
    expect(existsSync(join(kit, 'usb', LOCAL_FILM))).toBe(true)
    expect(existsSync(join(kit, 'web', LOCAL_FILM))).toBe(true)
  })

  test('has the marks in the trainers’ deck, where the speaker view shows them', async () => {
    expect(await everythingIn(join(kit, 'usb/sessie-01-dias.html'))).toContain(TRAINER_MARK)
  })
})

/** The participants' folder, and the pages and PDFs of the trainers' kit that are meant for participants. */
function participantFiles(): readonly string[] {
  const shared = ['web/werkboek/index.html', 'usb/werkboek.html'].map((file) => join(kit, file))
  const pdfs = filesIn(join(kit, 'web/pdf'), '.pdf')
    .filter((file) => !FOR_TRAINERS.test(file))
    .map((file) => join(kit, 'web/pdf', file))
  const own = filesIn(join(kit, 'deelnemers')).map((file) => join(kit, 'deelnemers', file))
  const files = [...shared, ...pdfs, ...own]
  expect(files.every((file) => existsSync(file))).toBe(true)
  expect(own.length).toBeGreaterThan(3)
  return files
}
