/** YAML with places: what the author wrote, and where each value stands. */
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import { diagnose, type Report } from '../diagnostics/diagnose.ts'
import type { Place } from '../model/place.ts'

export type YamlPath = readonly (string | number)[]

export interface YamlSource {
  readonly data: unknown
  /** The place of the value at `path`; of the nearest enclosing value where there is none. */
  readonly placeOf: (path: YamlPath) => Place
  /** The place of the last key of `path` itself, for a key that should not be there. */
  readonly placeOfKey: (path: YamlPath) => Place
}

/** Parses `text`, which begins `lineOffset` lines down in `file`; undefined, after reports, when it is no YAML. */
export function parseYaml(
  text: string,
  file: string,
  report: Report,
  lineOffset = 0,
): YamlSource | undefined {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const placeAt = (from: number, to: number): Place => {
    const start = lines.linePos(from)
    const end = lines.linePos(to)
    return {
      file,
      line: start.line + lineOffset,
      column: start.col,
      endLine: end.line + lineOffset,
      endColumn: end.col,
    }
  }
  for (const error of document.errors) {
    const reason = yamlReasons[error.code] ?? 'de schrijfwijze wordt niet begrepen'
    report(diagnose('yaml-fout', placeAt(...error.pos), { reason }))
  }
  if (document.errors.length > 0) return undefined
  return {
    data: document.toJS() as unknown,
    placeOf: (path) => placeAt(...rangeOf(document, path)),
    placeOfKey: (path) => placeAt(...(keyRangeOf(document, path) ?? rangeOf(document, path))),
  }
}

const yamlReasons: Readonly<Record<string, string>> = {
  BAD_INDENT: 'de regel is niet goed ingesprongen',
  BLOCK_AS_IMPLICIT_KEY: 'er staat een dubbele punt te veel',
  BLOCK_IN_FLOW: 'de haakjes en de regels passen niet bij elkaar',
  DUPLICATE_KEY: 'deze naam staat er twee keer',
  MISSING_CHAR: 'er ontbreekt een aanhalingsteken, haakje of komma',
  MULTILINE_IMPLICIT_KEY: 'er ontbreekt een dubbele punt',
  TAB_AS_INDENT: 'er staat een tab; gebruik spaties',
  UNEXPECTED_TOKEN: 'hier staat een teken dat niet verwacht werd',
}

function rangeOf(document: Document, path: YamlPath): [number, number] {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return [node.range[0], node.range[1]]
  }
  return [0, 0]
}

function keyRangeOf(document: Document, path: YamlPath): [number, number] | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  if (!isMap(parent)) return undefined
  const key = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key
  return isScalar(key) && key.range ? [key.range[0], key.range[1]] : undefined
}

/**
 * The data of `source` at `at` in the shape of `schema`; undefined, after a report per mistake, when it has another
 * shape.
 */
export function shapeYaml<S extends z.ZodType>(
  source: YamlSource,
  schema: S,
  report: Report,
  at: YamlPath = [],
): z.output<S> | undefined {
  const data = valueAt(source.data, at)
  const result = schema.safeParse(data)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const path = issue.path.filter((step) => typeof step !== 'symbol')
    const place = source.placeOf([...at, ...path])
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, path)
      for (const field of issue.keys)
        report(diagnose('veld-onbekend', source.placeOfKey([...at, ...path, field]), { field, known }))
    } else {
      const field = nameOf(path)
      const id = valueAt(data, path) === undefined ? 'veld-ontbreekt' : 'veld-waarde'
      report(diagnose(id, place, { field, expected: issue.message }))
    }
  }
  return undefined
}

/** The name an author knows a value by: the field it stands in, without places in lists. */
function nameOf(path: YamlPath): string {
  return path.findLast((step) => typeof step === 'string') ?? 'lijst'
}

function knownKeys(schema: z.ZodType, path: YamlPath): readonly string[] {
  let current: unknown = schema
  for (const step of path) current = childSchema(current, step)
  return Object.keys(shapeOf(current) ?? {})
}

function shapeOf(schema: unknown): Readonly<Record<string, unknown>> | undefined {
  return isObject(schema) && isObject(schema['shape']) ? schema['shape'] : undefined
}

function childSchema(schema: unknown, step: string | number): unknown {
  if (typeof step === 'string') return shapeOf(schema)?.[step]
  return isObject(schema) ? schema['element'] : undefined
}

function valueAt(data: unknown, path: YamlPath): unknown {
  let current = data
  for (const step of path) current = isObject(current) ? current[String(step)] : undefined
  return current
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
