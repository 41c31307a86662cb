/** Words of the course that stand in no Dutch dictionary, nor in the project's own list. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { spellCheckDocument } from 'cspell-lib'
import { diagnose } from '../../src/diagnostics/diagnose.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'

/** The project's own words, one a line; `#` begins a remark. */
export const OWN_WORDS = 'content/woorden.txt'

const FOLDERS = ['sessions', 'content', 'content/werkboek']

/** A message for each unknown word in the texts under `root`, at each place where it stands. */
export async function spellingProblems(root: string): Promise<Diagnostic[]> {
  const words = ownWords(root)
  const files = FOLDERS.flatMap((folder) => textFiles(root, folder))
  const found = await Promise.all(files.map((file) => problemsIn(root, file, words)))
  return found.flat()
}

async function problemsIn(root: string, file: string, words: readonly string[]): Promise<Diagnostic[]> {
  const text = readFileSync(join(root, file), 'utf8')
  const { issues } = await spellCheckDocument(
    { uri: `file:///${file}`, text, languageId: 'plaintext', locale: 'nl' },
    { generateSuggestions: false, noConfigSearch: true },
    {
      import: ['@cspell/dict-nl-nl/cspell-ext.json'],
      language: 'nl',
      dictionaries: ['nl-nl'],
      words: [...words],
      ignoreRegExpList: [
        /https?:\S+/g,
        /\b(?:id|film|beeld)="[^"]*"/g,
        /^- id: .*$/gm,
        /^ {2}bestand: .*$/gm,
      ],
      minWordLength: 3,
      allowCompoundWords: true,
    },
  )
  return issues.map(({ text: word, offset }) => {
    const before = text.slice(0, offset).split('\n')
    const line = before.length
    const column = (before.at(-1)?.length ?? 0) + 1
    return diagnose(
      'woord-onbekend',
      { file, line, column, endLine: line, endColumn: column + word.length },
      { word },
    )
  })
}

function ownWords(root: string): readonly string[] {
  const path = join(root, OWN_WORDS)
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.map((line) => line.replace(/#.*/, '').trim()).filter((word) => word !== '')
}

function textFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(mdx|yaml)$/.test(entry.name))
    .map(({ name }) => `${folder}/${name}`)
    .toSorted()
}
