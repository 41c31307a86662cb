/** Text to syntax tree: MDX as a syntax. Nothing in it is ever evaluated. */
import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { diagnose, type Report } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { parseYaml, type YamlSource } from './parse-yaml.ts'
import type { SyntaxBlock } from './syntax.ts'
import { toSyntax } from './to-syntax.ts'

export interface SourceTree {
  readonly frontMatter: YamlSource | undefined
  /** Undefined when the text could not be read as MDX; the reason has been reported. */
  readonly blocks: readonly SyntaxBlock[] | undefined
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).freeze()

const FRONT_MATTER = /^---\n([\s\S]*?)\n?---(?:\n|$)/

/**
 * Parses the text of `file`. Front matter is read on its own, so that its mistakes show beside one in the text.
 * `inlineTags` are the tags that belong in a sentence.
 */
export function parseMdx(
  text: string,
  file: string,
  inlineTags: ReadonlySet<string>,
  report: Report,
): SourceTree {
  const yaml = FRONT_MATTER.exec(text)?.[1]
  if (yaml === undefined) report(diagnose('voorblok-ontbreekt', { file, line: 1, column: 1 }))
  return {
    frontMatter: yaml === undefined ? undefined : parseYaml(yaml, file, report, 1),
    blocks: parseBody(text, file, inlineTags, report),
  }
}

function parseBody(text: string, file: string, inlineTags: ReadonlySet<string>, report: Report) {
  try {
    return toSyntax(parser.parse(text), { file, inlineTags, report })
  } catch (error) {
    if (!isSyntaxError(error)) throw error
    report(explain(error, file))
    return undefined
  }
}

interface SyntaxError {
  readonly reason: string
  readonly ruleId: string
  readonly line?: number
  readonly column?: number
}

function isSyntaxError(error: unknown): error is SyntaxError {
  return error instanceof Error && 'reason' in error && 'ruleId' in error
}

const UNCLOSED = /for `<(\w+)>` \((\d+):(\d+)-(\d+):(\d+)\)/

function explain({ reason, ruleId, line, column }: SyntaxError, file: string): Diagnostic {
  const place = { file, line: line ?? 1, column: column ?? 1 }
  const unclosed = UNCLOSED.exec(reason)
  if (unclosed) {
    const [, tag = '', startLine, startColumn, endLine, endColumn] = unclosed
    const opening = {
      file,
      line: Number(startLine),
      column: Number(startColumn),
      endLine: Number(endLine),
      endColumn: Number(endColumn),
    }
    return diagnose('tag-niet-gesloten', opening, { tag })
  }
  if (reason.startsWith('Could not parse import/exports')) return diagnose('import-of-export', place)
  if (ruleId === 'acorn') return diagnose('uitdrukking', place)
  return diagnose('mdx-fout', place, { reason: reasons[ruleId] ?? 'de schrijfwijze wordt niet begrepen' })
}

const reasons: Readonly<Record<string, string>> = {
  'unexpected-eof': 'een tag of accolade wordt nergens afgesloten',
  'unexpected-character': 'hier staat een teken dat in een tag niet kan',
  'unexpected-closing-slash': 'hier wordt een tag gesloten die niet openstaat',
  'unexpected-lazy': 'een tag loopt door buiten de alinea waarin ze begon',
  'end-tag-mismatch': 'een tag wordt gesloten op een plek waar ze niet openstaat',
}
