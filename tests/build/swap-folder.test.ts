import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { restoreFolder, swapFolder } from '../../scripts/build/swap-folder.ts'
import { temporaryFolder } from '../temporary-folder.ts'

function folders(files: Readonly<Record<string, string>>): { fresh: string; target: string; aside: string } {
  const folder = temporaryFolder(files)
  return { fresh: join(folder, 'fresh'), target: join(folder, 'dist'), aside: join(folder, 'aside') }
}

test('the new one takes the place of the old one, with nothing of it left', () => {
  const { fresh, target, aside } = folders({
    'fresh/new.txt': 'new',
    'dist/old.txt': 'old',
    'aside/older.txt': '',
  })
  swapFolder(fresh, target, aside)
  expect(readFileSync(join(target, 'new.txt'), 'utf8')).toBe('new')
  expect(existsSync(join(target, 'old.txt'))).toBe(false)
  expect(existsSync(aside)).toBe(false)
})

test('the old one stays when there is no new one to put in its place', () => {
  const { fresh, target, aside } = folders({ 'dist/old.txt': 'old' })
  expect(() => swapFolder(fresh, target, aside)).toThrow('ENOENT')
  expect(readFileSync(join(target, 'old.txt'), 'utf8')).toBe('old')
})

test('what a broken-off swap left aside is put back', () => {
  const { target, aside } = folders({ 'aside/old.txt': 'old' })
  restoreFolder(target, aside)
  expect(readFileSync(join(target, 'old.txt'), 'utf8')).toBe('old')
})

test('what lies aside is left alone while there is a good one', () => {
  const { target, aside } = folders({ 'aside/old.txt': 'old', 'dist/good.txt': 'good' })
  restoreFolder(target, aside)
  expect(existsSync(join(target, 'good.txt'))).toBe(true)
  rmSync(aside, { recursive: true })
})
