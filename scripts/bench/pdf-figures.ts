/** What is promised about PDFs: how long they take to make, how large they are, and how much memory they need. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { courseForParticipants } from '../../src/course/for-participants.ts'
import { requireCourse } from '../../src/course/load-course.ts'
import { workbookDocument } from '../../src/outputs/print/workbook/workbook-pdf.ts'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import { median, megabytes, repeat, seconds, whole } from './figure.ts'
import type { Figure } from './figure.ts'
import { runNode } from './run-node.ts'

/** Node lets garbage lie as long as there is memory; with less to spend it shows what is really needed. */
const LEAN = ['--max-semi-space-size=8', '--max-old-space-size=192']

/** As `npm run check` starts. */
const CACHED = ['--import', './scripts/compile-cache.mjs']

/** @param place a folder to write in */
export async function pdfFigures(place: string): Promise<Figure[]> {
  return [await workbookWarm(), ...(await workbookProcess(place)), ...allFiles()]
}

async function workbookWarm(): Promise<Figure> {
  const course = courseForParticipants(requireCourse())
  const times = await repeat(10, 2, () => renderPdf(workbookDocument(course)))
  const how = 'mediaan van 10 in een warm proces, met alle velden'
  return { name: 'Werkboek als pdf', measured: whole(median(times)), limit: '600 ms', how }
}

async function workbookProcess(place: string): Promise<Figure[]> {
  const file = join(place, 'werkboek.pdf')
  const script = 'scripts/bench/write-workbook.ts'
  const times = await repeat(9, 2, () => void runNode([...CACHED, script, file]))
  const how =
    'mediaan van 9: Node start, leest de cursus, schrijft werkboek.pdf; net als bij npm run check is bewaard wat Node compileerde'
  return [
    { name: 'Werkboek, heel proces', measured: seconds(median(times)), limit: '1,2 s', how },
    {
      name: 'Werkboek, grootte',
      measured: megabytes(statSync(file).size),
      limit: '1,5 MB',
      how: 'werkboek.pdf',
    },
  ]
}

function allFiles(): Figure[] {
  const said = runNode([...LEAN, 'scripts/bench/make-all-pdfs.ts'])
  const { count, bytes, milliseconds, peak } = JSON.parse(said) as Record<string, number>
  const what = `${String(count)} bestanden, ${megabytes(bytes ?? 0)}`
  return [
    {
      name: 'Alle pdf’s samen',
      measured: seconds(milliseconds ?? 0),
      limit: '6 s',
      how: `${what}, in een warm proces`,
    },
    {
      name: 'Alle pdf’s, geheugen',
      measured: megabytes(peak ?? 0),
      limit: '300 MB',
      how: `piek van het hele proces (maxRSS), twee keer alles, node ${LEAN.join(' ')}`,
    },
  ]
}
