/**
 * Before all tests: builds the real course once, the way `npm run build` does, in a folder of the tests; and unpacks the
 * browser. What fails here fails in the tests that need it, so that the others still tell what they know.
 */
import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { findTestBrowser } from '../scripts/browser/test-browser.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built course, or what the build said when it failed. */
    readonly kit: { readonly folder: string } | { readonly failure: string }
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const place = resolve('.build/tests')
  const folder = `${place}/dist`
  project.provide('kit', await buildInto(folder))
  // Tests that need the browser ask again, and then show what is the matter.
  await findTestBrowser().catch(() => undefined)
  return () => {
    rmSync(place, { recursive: true, force: true })
  }
}

async function buildInto(folder: string): Promise<{ folder: string } | { failure: string }> {
  try {
    await promisify(execFile)(process.execPath, ['scripts/build.ts', '--naar', folder])
    return { folder }
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error)
    return { failure: said }
  }
}
