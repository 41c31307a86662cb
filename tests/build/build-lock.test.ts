import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withBuildLock } from '../../scripts/build/build-lock.ts'
import { temporaryFolder } from '../temporary-folder.ts'

test('a second build at the same time says so and stops', async () => {
  const folder = temporaryFolder()
  await withBuildLock(folder, async () => {
    await expect(withBuildLock(folder, () => Promise.resolve())).rejects.toThrow(
      `Er wordt al een kit gebouwd (proces ${String(process.pid)})`,
    )
  })
})

test('the lock is gone afterwards, also when the build fails', async () => {
  const folder = temporaryFolder()
  await expect(withBuildLock(folder, () => Promise.reject(new Error('mislukt')))).rejects.toThrow('mislukt')
  expect(existsSync(join(folder, 'bezig.lock'))).toBe(false)
  expect(await withBuildLock(folder, () => Promise.resolve('again'))).toBe('again')
})

test('a lock of a process that is gone, or without a number, is taken over', async () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  for (const left of [String(pid), 'onzin']) {
    const folder = temporaryFolder({ 'bezig.lock': left })
    expect(await withBuildLock(folder, () => Promise.resolve('done'))).toBe('done')
  }
})
