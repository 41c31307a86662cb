/** A package that is no part of the kit and is only there to compare with: fetched from npm when it is asked for. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

export interface ForeignPackage {
  /** What people call it, and by what flag they ask for it. */
  readonly title: string
  readonly name: string
  readonly version: string
}

export type Fetched =
  | { readonly kind: 'here'; /** Where `node_modules` stands. */ readonly folder: string }
  | { readonly kind: 'absent'; readonly why: string }

/** Looks in a folder of its own under the system's temporary folder, and fills that when `mayFetch`. */
export function fetchedPackage(wanted: ForeignPackage, mayFetch: boolean): Fetched {
  const { title, name, version } = wanted
  const folder = join(tmpdir(), `leren-mentaliseren-${basename(name)}-${version}`)
  if (mayFetch && !isIn(folder, name)) fetchInto(folder, `${name}@${version}`)
  if (isIn(folder, name)) return { kind: 'here', folder }
  const command = `npm run bench -- --${title.toLowerCase()}`
  const why = mayFetch
    ? `npm heeft ${name} ${version} niet voor deze computer.`
    : `Met \`${command}\` wordt het opgehaald (van npm, in een tijdelijke map).`
  return { kind: 'absent', why: `${title} is niet gemeten. ${why}` }
}

function isIn(folder: string, name: string): boolean {
  return existsSync(join(folder, 'node_modules', name, 'package.json'))
}

function fetchInto(folder: string, wanted: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', wanted]
  try {
    execFileSync('npm', args, { cwd: folder, stdio: 'ignore', shell: process.platform === 'win32' })
  } catch {
    // What is missing shows in whether it is there.
  }
}
