/** A copy of the project whose course carries a mark in everything that is for trainers, and one in what is for all. */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Stands, with a number, in every trainer block, cue, aim, material and way to use a film. */
export const TRAINER_MARK = 'kwartelveder'

/** Stands in every slide, so that a search that finds nothing is known to search. */
export const GROUP_MARK = 'zonnebloempit'

/** A trainer's own copy of a film of session 1. */
export const LOCAL_FILM = 'media/inside-out.mp4'

const COPIED = ['src', 'public', 'content', 'sessions', 'astro.config.mjs', 'package.json', 'tsconfig.json']

/** Lays the marked project out in `folder`. Returns the marks for trainers, each as it stands in a text. */
export function layOutMarkedCourse(folder: string): readonly string[] {
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  const marks: string[] = []
  const mark = () => {
    marks.push(`${TRAINER_MARK}${String(marks.length)}.`)
    return marks.at(-1) ?? ''
  }
  for (const name of readdirSync('sessions'))
    writeFileSync(
      join(folder, 'sessions', name),
      markSession(readFileSync(join('sessions', name), 'utf8'), mark),
    )
  const films = readFileSync('content/films.yaml', 'utf8')
  writeFileSync(
    join(folder, 'content/films.yaml'),
    markAfter(/^ {2}(?:doel|stilzetten|planb): (?:>-\n {4})?|^ {4}- /gm, films, mark),
  )
  mkdirSync(join(folder, 'public/media'), { recursive: true })
  writeFileSync(join(folder, 'public', LOCAL_FILM), 'a film')
  return marks
}

function markSession(text: string, mark: () => string): string {
  const heading = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? ''
  const body = text.slice(heading.length).replace(/(<Dia [^>]*>)\n/g, `$1\n\n${GROUP_MARK}\n\n`)
  const marked = markAfter(/<(?:Trainer|Zeg|Doe|LetOp|Achtergrond|TerPlaatse|Online|Landing)>/g, body, mark)
  // A block that goes on below its first line needs the mark there as well.
  const opened = marked.replace(/<(\w+)>(\S+) \n/g, '<$1>\n\n$2\n\n')
  return markAfter(/^ {2}- (?:wat: )?/gm, heading, mark) + opened
}

function markAfter(where: RegExp, text: string, mark: () => string): string {
  return text.replace(where, (found) => `${found}${mark()} `)
}
