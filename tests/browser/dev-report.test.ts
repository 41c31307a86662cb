/** Writing with `npm run dev` open in a browser: a mistake shows as a page, and the next good save brings the kit back. */
import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { launchBrowser } from './launch.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

test('a mistake shows at once, everywhere, and goes away by itself', { timeout: 60_000 }, async () => {
  const project = projectCopy()
  const home = await startDev(project)
  const [name = ''] = readdirSync(join(project, 'sessions'))
  const session = join(project, 'sessions', name)
  const good = readFileSync(session, 'utf8')
  const page = await browser.newPage()
  await page.goto(`${home}sessies/1/`)
  expect(await page.title()).toContain('Sessie 1')

  writeFileSync(session, good.replace('minuten={', 'minuut={'))
  await page.getByText('in de cursus', { exact: false }).first().waitFor()
  const report = await page.locator('pre').innerText()
  expect(report).toMatch(new RegExp(`^sessions/${name}:\\d+:\\d+ {2}fout {2}`))
  expect(report).toContain('waarom: ')
  expect(report).toContain('herstel: ')
  expect(report).toMatch(/^ {2}> +\d+ \| /m)
  expect((await page.request.get(`${home}pdf/werkboek.pdf`)).headers()['content-type']).toContain('text/html')

  writeFileSync(session, good.replace(/^kern: .*$/m, 'kern: Een heel nieuwe kern.'))
  await page.getByText('Een heel nieuwe kern.').first().waitFor()
  expect((await page.request.get(`${home}pdf/werkboek.pdf`)).headers()['content-type']).toBe(
    'application/pdf',
  )
})

function projectCopy(): string {
  const project = temporaryFolder()
  for (const name of [
    'astro.config.mjs',
    'content',
    'package.json',
    'public',
    'scripts',
    'sessions',
    'src',
    'tsconfig.json',
  ]) {
    cpSync(resolve(name), join(project, name), { recursive: true })
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction')
  return project
}

/** Gives the address once it answers. */
async function startDev(project: string): Promise<string> {
  const port = String(await freePort())
  const child = spawn(process.execPath, ['scripts/dev.ts', '--poort', port], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'inherit'],
    // Without the marks of this test run, by which Astro would not start its server.
    env: { ...process.env, VITEST: undefined, NODE_ENV: undefined, TEST: undefined },
  })
  onTestFinished(() => stop(child))
  await new Promise<void>((started, failed) => {
    child.on('exit', (code) => failed(new Error(`dev stopte met ${String(code)}`)))
    child.stdout.on('data', (chunk) => {
      if (String(chunk).includes('Schrijf maar')) started()
    })
  })
  return `http://127.0.0.1:${port}/`
}

async function stop(child: ChildProcess): Promise<void> {
  child.removeAllListeners('exit')
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  await ended
}

async function freePort(): Promise<number> {
  return await new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
