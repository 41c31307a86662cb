import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { installMissing, type Install } from '../../scripts/install/install-missing.mjs'
import { node24In } from '../../scripts/install/node-24.mjs'
import { temporaryFolder } from '../temporary-folder.ts'

const silent = (): void => undefined

/** Does what npm does as far as the kit looks at it. */
function fakeInstall(): Install & { times: number } {
  const install = (root: string) => {
    install.times++
    mkdirSync(dirname(node24In(root)), { recursive: true })
    writeFileSync(node24In(root), '')
    return Promise.resolve({ code: 0, output: '' })
  }
  install.times = 0
  return install
}

test('installs once, and not again while the lock file is the same', async () => {
  const root = temporaryFolder({ 'package-lock.json': '{}' })
  const install = fakeInstall()
  expect(await installMissing(root, silent, install)).toEqual({ ok: true })
  expect(await installMissing(root, silent, install)).toEqual({ ok: true })
  expect(install.times).toBe(1)
})

test('installs again when the lock file has changed', async () => {
  const root = temporaryFolder({ 'package-lock.json': '{}' })
  const install = fakeInstall()
  await installMissing(root, silent, install)
  writeFileSync(join(root, 'package-lock.json'), '{ "changed": true }')
  await installMissing(root, silent, install)
  expect(install.times).toBe(2)
})

test('says what it is waiting for', async () => {
  const said: string[] = []
  await installMissing(temporaryFolder({ 'package-lock.json': '' }), (line) => said.push(line), fakeInstall())
  expect(said[0]).toBe('Eenmalig installeren wat de kit nodig heeft. Dat duurt ongeveer een minuut.')
})

test('a failed install is explained, and tried again the next time', async () => {
  const root = temporaryFolder({ 'package-lock.json': '' })
  const result = { code: 1, output: 'npm error code ENOSPC' }
  const failed = await installMissing(root, silent, () => Promise.resolve(result))
  expect(failed).toMatchObject({ ok: false, message: expect.stringContaining('De schijf is vol.') as string })
  expect(await installMissing(root, silent, fakeInstall())).toEqual({ ok: true })
})

test('packages that were not allowed to set themselves up are missed', async () => {
  const root = temporaryFolder({ 'package-lock.json': '' })
  const failed = await installMissing(root, silent, () => Promise.resolve({ code: 0, output: '' }))
  expect(failed).toMatchObject({ ok: false, message: expect.stringContaining('ignore-scripts') as string })
})
