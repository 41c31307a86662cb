/** The one place where a file of the course is read. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { diagnose, type Report } from '../diagnostics/diagnose.ts'

/**
 * The text of `file` (a path from `root`), without a byte order mark, with `\n` as line end and accents
 * composed; undefined, after a
 * report, when the file is empty, unreadable or not UTF-8.
 */
export function readSource(root: string, file: string, report: Report): string | undefined {
  const start = { file, line: 1, column: 1 }
  const bytes = readBytes(join(root, file))
  if (typeof bytes === 'string') {
    report(diagnose('bestand-onleesbaar', start, { reason: bytes }))
    return undefined
  }
  const text = decode(bytes)
  if (text === undefined) {
    report(diagnose('bestand-niet-utf8', { file, ...firstInvalid(bytes) }))
    return undefined
  }
  const clean = text.replace(/\r\n?/g, '\n').normalize('NFC')
  if (clean.trim() === '') {
    report(diagnose('bestand-leeg', start))
    return undefined
  }
  return clean
}

function readBytes(path: string): Buffer | string {
  try {
    return readFileSync(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'onbekend'
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: 'het staat er niet',
      EACCES: 'geen toestemming',
      EISDIR: 'het is een map',
    }
    return reasons[code] ?? code
  }
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Line and column of the first byte that is not UTF-8: the decoder puts U+FFFD there, or the author did. */
function firstInvalid(bytes: Buffer): { line: number; column: number } {
  const lines = new TextDecoder('utf-8').decode(bytes).split('\n')
  const index = lines.findIndex((line) => line.includes('\uFFFD'))
  return { line: index + 1, column: (lines[index] ?? '').indexOf('\uFFFD') + 1 }
}
