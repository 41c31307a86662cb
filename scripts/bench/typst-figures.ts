/** The same text set by Typst, for comparison. */
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { courseForParticipants } from '../../src/course/for-participants.ts'
import { requireCourse } from '../../src/course/load-course.ts'
import { workbookDocument } from '../../src/outputs/print/workbook/workbook-pdf.ts'
import { fetchedPackage } from './fetched-package.ts'
import { median, megabytes, repeat, seconds, whole, type Line } from './figure.ts'
import { runNode } from './run-node.ts'
import { typstSource } from './typst-source.ts'

const typst = { title: 'Typst', name: '@myriaddreamin/typst-ts-node-compiler', version: '0.7.0' }

/**
 * @param place a folder to write in
 * @param mayFetch whether to get the compiler (17 MB) from npm where it is not there yet
 * @returns figures, or in words why there are none
 */
export async function typstFigures(place: string, mayFetch: boolean): Promise<readonly Line[]> {
  const fetched = fetchedPackage(typst, mayFetch)
  if (fetched.kind === 'absent') return [fetched.why]
  const source = join(place, 'werkboek.typ')
  const file = join(place, 'werkboek-typst.pdf')
  writeFileSync(source, typstSource(workbookDocument(courseForParticipants(requireCourse()))))
  const compile = (times: number) =>
    runNode(['scripts/bench/compile-typst.ts', fetched.folder, source, file, String(times)])
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
