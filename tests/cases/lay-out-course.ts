/** Lays a case out as a course of its own: the base course with the case's files over it. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const BASE = join(import.meta.dirname, 'basis')

/** The root of a fresh course for the case in `folder`; `weg.txt` in it names files that the course then lacks. */
export function layOutCourse(folder: string): string {
  const root = mkdtempSync(join(tmpdir(), 'cursus-'))
  cpSync(BASE, root, { recursive: true })
  cpSync(folder, root, { recursive: true })
  const gone = join(folder, 'weg.txt')
  if (existsSync(gone))
    for (const file of readFileSync(gone, 'utf8').trim().split('\n')) rmSync(join(root, file))
  return root
}

/** Gives a line of a file under `root`, for the code frame of a report. */
export function lineReader(root: string): (file: string, line: number) => string | undefined {
  return (file, line) => {
    const path = join(root, file)
    return existsSync(path) ? readFileSync(path, 'utf8').split('\n')[line - 1] : undefined
  }
}
