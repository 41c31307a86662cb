/**
 * Lines on the wall break where a reader would pause: a short word that ends or begins a sentence, and a lone "…",
 * stays with its neighbour. Not "dat het / is. Dat", but "dat / het is. Dat".
 */
const noBreak = '\u00a0'
const lastWord = / (?=\S{0,5}[.?!…]+[”’]?(?:\s|$))/g
const firstWord = /((?:^|[.?!…][”’]?) [A-ZÉ]\S{0,2}) /g

/** The same content, with blanks in its running text that no line breaks at. */
export function keepTogether<T>(node: T): T
export function keepTogether(node: unknown): unknown {
  if (Array.isArray(node)) return node.map((each) => keepTogether<unknown>(each))
  if (typeof node !== 'object' || node === null) return node
  if (isText(node)) return { ...node, value: bind(node.value) }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, keepTogether<unknown>(value)]))
}

function isText(node: object): node is { readonly kind: 'text'; readonly value: string } {
  return 'kind' in node && node.kind === 'text'
}

function bind(text: string): string {
  return text.replace(firstWord, `$1${noBreak}`).replace(lastWord, noBreak)
}
