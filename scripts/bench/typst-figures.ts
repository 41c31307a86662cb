/** The same text set by Typst, for comparison. Its compiler is no part of the kit; it is fetched when it is asked for. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { courseForParticipants } from '../../src/course/for-participants.ts'
import { requireCourse } from '../../src/course/load-course.ts'
import { workbookDocument } from '../../src/outputs/print/workbook/workbook-pdf.ts'
import { median, megabytes, repeat, seconds, whole } from './figure.ts'
import type { Figure } from './figure.ts'
import { runChild } from './run-child.ts'
import { typstSource } from './typst-source.ts'

const PACKAGE = '@myriaddreamin/typst-ts-node-compiler'
const VERSION = '0.7.0'
const folder = join(tmpdir(), `leren-mentaliseren-typst-${VERSION}`)

/**
 * @param place a folder to write in
 * @param mayFetch whether to get the compiler (17 MB) from npm where it is not there yet
 * @returns figures, or in words why there are none
 */
export async function typstFigures(place: string, mayFetch: boolean): Promise<Figure[] | string> {
  if (!isHere()) {
    if (!mayFetch)
      return 'Typst is niet gemeten. Met `npm run bench -- --typst` wordt het opgehaald (van npm, in een tijdelijke map).'
    fetchCompiler()
    if (!isHere()) return `Typst is niet gemeten: npm heeft ${PACKAGE} ${VERSION} niet voor deze computer.`
  }
  const source = join(place, 'werkboek.typ')
  const file = join(place, 'werkboek-typst.pdf')
  writeFileSync(source, typstSource(workbookDocument(courseForParticipants(requireCourse()))))
  const compile = (times: number) =>
    runChild('scripts/bench/compile-typst.ts', [folder, source, file, String(times)])
  const warm = (JSON.parse(compile(8)) as number[]).slice(1)
  const cold = await repeat(7, 1, () => void compile(1))
  const how = 'dezelfde woorden, zonder velden, tekeningen en vormgeving'
  return [
    {
      name: 'Typst, dezelfde tekst',
      measured: whole(median(warm)),
      how: `mediaan van 7 in een warm proces; ${how}`,
    },
    {
      name: 'Typst, heel proces',
      measured: seconds(median(cold)),
      how: 'mediaan van 7: Node start, leest één .typ, schrijft de pdf',
    },
    { name: 'Typst, grootte', measured: megabytes(statSync(file).size), how },
  ]
}

function isHere(): boolean {
  return existsSync(join(folder, 'node_modules', PACKAGE, 'package.json'))
}

function fetchCompiler(): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', `${PACKAGE}@${VERSION}`]
  try {
    execFileSync('npm', args, { cwd: folder, stdio: 'ignore', shell: process.platform === 'win32' })
  } catch {
    // What is missing shows in whether it is there.
  }
}
