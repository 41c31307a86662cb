/** Lines of the course's own files, to show beside a message. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadLine } from '../diagnostics/format-report.ts'

/** Reads below `root`, each file once; a file that cannot be read has no lines. */
export function readLineFrom(root: string): ReadLine {
  const files = new Map<string, readonly string[]>()
  return (file, line) => {
    const lines = files.get(file) ?? linesOf(join(root, file))
    files.set(file, lines)
    return lines[line - 1]
  }
}

function linesOf(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split(/\r\n?|\n/)
  } catch {
    return []
  }
}
