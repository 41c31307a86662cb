/** The addresses in a style sheet. */
const reference = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]+))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g

/** The same style sheet with each `url(…)` and `@import` replaced by what `change` makes of it. */
export function mapCssReferences(css: string, change: (reference: string) => string): string {
  return css.replace(reference, (match, ...groups: (string | undefined)[]) => {
    const address = groups.slice(0, 5).find((group) => group !== undefined) ?? ''
    const start = match.startsWith('@import') ? '@import ' : ''
    return `${start}url("${change(address)}")`
  })
}
