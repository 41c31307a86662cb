/** `npm run build` as a whole, as a process of its own. */
import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { builtKit, filesIn } from '../built-kit.ts'
import { startEnvironment } from '../start-environment.ts'
import { temporaryFolder } from '../temporary-folder.ts'

test('two builds give the same bytes', () => {
  const first = resolve(builtKit().web, '..')
  const second = resolve('.build/tests/again')
  onTestFinished(() => {
    rmSync(second, { recursive: true, force: true })
  })
  const { status, stderr } = build(process.cwd(), '--naar', second)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(filesIn(second)).toEqual(filesIn(first))
  const different = filesIn(first).filter(
    (file) => !readFileSync(join(first, file)).equals(readFileSync(join(second, file))),
  )
  expect(different).toEqual([])
})

test('a mistake in a session: all messages, exit 1, and what was built before stays', () => {
  const project = temporaryFolder({
    'dist/web/index.html': 'the last good one',
    'sessions/01-stuk.mdx': '---\nnummer: 1\n---\n<Onderdel titel="x">\n\n</Onderdel>\n',
  })
  for (const name of ['content', 'public', 'package.json'])
    cpSync(resolve(name), join(project, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction')
  const { status, stderr } = build(project)
  expect(stderr).toContain('sessions/01-stuk.mdx:4:1  fout  ')
  expect(stderr).toContain('titel')
  expect(stderr).toContain('Er is niets gebouwd.')
  expect(status).toBe(1)
  expect(filesIn(join(project, 'dist'))).toEqual(['web/index.html'])
})

function build(project: string, ...args: readonly string[]): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, [resolve('scripts/build.ts'), ...args], {
    cwd: project,
    env: startEnvironment(),
    encoding: 'utf8',
  })
}
