/** The order of the rooms, as ARCHITECTURE gives it: each may use those before it and itself. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const rooms = [
  'model',
  'diagnostics',
  'parse',
  'tags',
  'course',
  'pdf',
  'outputs/shared',
  'outputs/deck',
  'outputs/script',
  'outputs/workbook',
  'outputs/print',
  'site',
  'pages',
]

interface Import {
  /** Path of the importing file from `src`. */
  readonly file: string
  /** As written. */
  readonly name: string
  /** Path from `src` of what is imported, for a file of our own. */
  readonly target: string | undefined
}

const source = resolve('src')
const imports = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|astro)$/.test(file))
  .flatMap(importsOf)

test('every file stands in a room', () => {
  expect(imports.filter(({ file }) => roomOf(file) === undefined).map(({ file }) => file)).toEqual([])
})

test('a room imports only from the rooms before it', () => {
  const upward = imports.filter(({ file, target }) => target !== undefined && !isAllowed(file, target))
  expect(upward.map(({ file, target }) => `${file} -> ${target ?? ''}`)).toEqual([])
})

test('pdf-lib and its font engine are known in one room', () => {
  const users = imports
    .filter(({ name }) => /^(?:pdf-lib|@cantoo\/fontkit)/.test(name))
    .map(({ file }) => roomOf(file))
  expect([...new Set(users)]).toEqual(['pdf'])
})

test('the PDF room knows nothing of courses: at most where something stood in a source', () => {
  const outside = imports.filter(
    ({ file, target }) => roomOf(file) === 'pdf' && target && roomOf(target) !== 'pdf',
  )
  expect([...new Set(outside.map(({ target }) => target))]).toEqual(['model/place.ts'])
})

test('reveal.js runs from one file', () => {
  const users = imports.filter(({ name }) => name === 'reveal.js').map(({ file }) => file)
  expect([...new Set(users)]).toHaveLength(1)
})

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(source, file), 'utf8')
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, name = '']) => ({
    file,
    name,
    target: name.startsWith('.')
      ? relative(source, resolve(source, dirname(file), name)).replaceAll('\\', '/')
      : undefined,
  }))
}

function isAllowed(file: string, target: string): boolean {
  const from = roomOf(file)
  const to = roomOf(target)
  if (from === 'pages' || from === to) return true
  if (from === undefined || to === undefined) return false
  const isOutput = (room: string): boolean => room.startsWith('outputs/')
  // Outputs know nothing of each other.
  if (isOutput(from) && isOutput(to) && to !== 'outputs/shared') return false
  return rooms.indexOf(to) < rooms.indexOf(from)
}

function roomOf(file: string): string | undefined {
  return rooms.find((room) => file.startsWith(`${room}/`))
}
