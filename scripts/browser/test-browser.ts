/**
 * The browser of the tests. On Linux (x64) it comes packed in an npm package and is unpacked once, beside the other
 * packages; elsewhere the tests use the Chrome or Edge of the machine. `CHROME_PATH` goes before both.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { LaunchOptions } from 'playwright-core'

const packageFolder = resolve('node_modules/@sparticuz/chromium')

/** How playwright starts the browser. Throws a message in plain Dutch where there is none. */
export async function findTestBrowser(): Promise<LaunchOptions> {
  const own = process.env['CHROME_PATH']
  if (own) {
    if (!existsSync(own)) throw new Error(`CHROME_PATH wijst naar ${own}, maar daar staat geen browser.`)
    return { executablePath: own }
  }
  if (process.platform !== 'linux') return { channel: process.platform === 'win32' ? 'msedge' : 'chrome' }
  if (process.arch !== 'x64') {
    throw new Error(
      'Voor deze processor is geen testbrowser in te pakken. Zet het pad van een Chrome in CHROME_PATH.',
    )
  }
  return packedBrowser(await unpack())
}

function packedBrowser(folder: string): LaunchOptions {
  return {
    executablePath: join(folder, 'chromium'),
    // Not the package's own arguments: they switch off web security, and so hide the faults that we look for.
    args: [
      '--headless=shell',
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    env: {
      ...definedEnvironment(),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  }
}

/** Unpacks beside the final place and renames, so that a half unpacked browser is never used. */
async function unpack(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string
  }
  const folder = resolve(`node_modules/.cache/leren-mentaliseren/testbrowser-${version}`)
  if (existsSync(folder)) return folder
  const halfway = `${folder}.${String(process.pid)}`
  mkdirSync(halfway, { recursive: true })
  try {
    await unpackInto(halfway)
    writeFileSync(join(halfway, 'fonts', 'fonts.conf'), fontSettings(folder))
    if (!existsSync(folder)) renameSync(halfway, folder)
  } catch (error) {
    throw new Error('De testbrowser kon niet worden uitgepakt. Is er 400 MB vrij op de schijf?', {
      cause: error,
    })
  } finally {
    rmSync(halfway, { recursive: true, force: true })
  }
  return folder
}

/** The package unpacks into TMPDIR, and brings its own libraries only where it believes it runs in a known cloud. */
async function unpackInto(folder: string): Promise<void> {
  await withEnvironment({ AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x', TMPDIR: folder }, async () => {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  })
}

/** Its own settings look for fonts in fixed places such as /tmp; these look where it was unpacked. */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`
}

/** Also what the work itself changes in the environment is undone: tests see the one they were started with. */
async function withEnvironment(values: Record<string, string>, work: () => Promise<void>): Promise<void> {
  const before = definedEnvironment()
  Object.assign(process.env, values)
  try {
    await work()
  } finally {
    for (const name of Object.keys(process.env))
      if (!(name in before)) Reflect.deleteProperty(process.env, name)
    Object.assign(process.env, before)
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
