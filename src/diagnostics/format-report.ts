/** Diagnostics as a text that an author reads in a terminal or on a page. */
import type { Diagnostic } from './diagnostic.ts'

/** Gives line `line` (from 1) of `file`, or undefined where there is none. */
export type ReadLine = (file: string, line: number) => string | undefined

/** All messages, errors first, in order of file and place, each with its line of source, closed by a count. */
export function formatReport(diagnostics: readonly Diagnostic[], readLine: ReadLine): string {
  const sorted = diagnostics.toSorted(
    (a, b) =>
      a.level.localeCompare(b.level) ||
      a.place.file.localeCompare(b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column,
  )
  return (
    [...sorted.map((diagnostic) => formatOne(diagnostic, readLine)), count(diagnostics)].join('\n\n') + '\n'
  )
}

function formatOne(diagnostic: Diagnostic, readLine: ReadLine): string {
  const { place, level, what, why, remedy, id } = diagnostic
  const head = `${place.file}:${String(place.line)}:${String(place.column)}  ${level}  ${what}  [${id}]`
  return [head, ...codeFrame(diagnostic, readLine), `  waarom: ${why}`, `  herstel: ${remedy}`].join('\n')
}

function codeFrame({ place }: Diagnostic, readLine: ReadLine): string[] {
  const source = readLine(place.file, place.line)
  if (source === undefined) return []
  const width = String(place.line + 1).length
  const row = (line: number, mark: string) => {
    const text = readLine(place.file, line)
    return text === undefined ? [] : [`  ${mark} ${String(line).padStart(width)} | ${text}`.trimEnd()]
  }
  const end = place.endLine === place.line ? (place.endColumn ?? place.column + 1) : source.length + 1
  const carets = '^'.repeat(Math.max(1, Math.min(end, source.length + 1) - place.column))
  return [
    ...(place.line > 1 ? row(place.line - 1, ' ') : []),
    ...row(place.line, '>'),
    `    ${' '.repeat(width)} | ${' '.repeat(place.column - 1)}${carets}`,
    ...row(place.line + 1, ' '),
  ]
}

function count(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ level }) => level === 'fout').length
  const hints = diagnostics.length - errors
  const parts = [
    ...(errors > 0 ? [`${String(errors)} ${errors === 1 ? 'fout' : 'fouten'}`] : []),
    ...(hints > 0 ? [`${String(hints)} keer “let op”`] : []),
  ]
  return parts.length === 0 ? 'Geen fouten.' : `${parts.join(' en ')}.`
}
