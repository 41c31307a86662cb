/** The elements of an SVG file. Reads well-formed XML, as far as drawings need it: names, attributes, what is in what. */

export interface SvgElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: SvgElement[]
}

/** A comment, an instruction, a stretch of literal text, or a tag; text between tags is passed over. */
const MARKUP =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[[^]*?\]\]>|<![^>]*>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g
const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** The outermost element; undefined where `source` has none. */
export function readElements(source: string): SvgElement | undefined {
  let root: SvgElement | undefined
  const open: SvgElement[] = []
  for (const [, slash, name, rest = ''] of source.matchAll(MARKUP)) {
    if (name === undefined) continue
    if (slash === '/') {
      const at = open.findLastIndex((element) => element.name === name)
      if (at >= 0) open.length = at
      continue
    }
    const element = { name, attributes: attributesIn(rest), children: [] }
    root ??= element
    open.at(-1)?.children.push(element)
    if (!rest.endsWith('/')) open.push(element)
  }
  return root
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    attributes.set(name, unescape(double ?? single ?? ''))
  }
  return attributes
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function unescape(value: string): string {
  if (!value.includes('&')) return value
  return value.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, word = '') => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
      return decimal === undefined
        ? (entities[word as string] ?? whole)
        : String.fromCodePoint(Number(decimal))
    },
  )
}
