/** The slides of a session as a deck that Marp made, to compare with. */
import { execFileSync } from 'node:child_process'
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { courseForParticipants } from '../../src/course/for-participants.ts'
import { requireCourse } from '../../src/course/load-course.ts'
import { fetchedPackage } from './fetched-package.ts'
import { kibibytes } from './figure.ts'
import { marpSource } from './marp-source.ts'

const marp = { title: 'Marp', name: '@marp-team/marp-cli', version: '4.5.1' }

export type MarpDeck =
  | { readonly kind: 'made'; readonly file: string; /** In words. */ readonly what: string }
  | { readonly kind: 'absent'; readonly why: string }

/**
 * @param place a folder to write in
 * @param mayFetch whether to get Marp (140 MB) from npm where it is not there yet
 */
export function marpDeck(sessionNumber: number, place: string, mayFetch: boolean): MarpDeck {
  const fetched = fetchedPackage(marp, mayFetch)
  if (fetched.kind === 'absent') return fetched
  const course = courseForParticipants(requireCourse())
  const session = course.sessions.find(({ number }) => number === sessionNumber)
  if (session === undefined) throw new Error(`Sessie ${String(sessionNumber)} staat niet in sessions/`)
  const source = join(place, 'marp.md')
  const file = join(place, 'marp.html')
  writeFileSync(source, marpSource(session, course, place))
  const command = join(fetched.folder, 'node_modules', marp.name, 'marp-cli.js')
  execFileSync(process.execPath, [command, '--no-stdin', '--no-config-file', source, '--output', file], {
    stdio: 'ignore',
  })
  const size = kibibytes(statSync(file).size)
  return {
    kind: 'made',
    file,
    what: `Marp CLI ${marp.version}, ${size} html, beelden als losse bestanden ernaast`,
  }
}
