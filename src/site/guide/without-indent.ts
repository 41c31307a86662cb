/** An example as it would stand at the left edge of a file: its first line is, the others carry the place of its tag. */
export function withoutIndent(example: string): string {
  const [first = '', ...rest] = example.split('\n')
  const indents = rest.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
  const common = Math.min(...indents)
  return [first, ...rest.map((line) => line.slice(common))].join('\n')
}
