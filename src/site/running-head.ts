/** A style rule that prints `text` at the head of every page of paper. Quotes and markup in it stay text. */
export function runningHead(text: string): string {
  const quoted = text.replace(/["\\<\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)
  return `@media print { @page { @top-left { content: "${quoted}"; } } }`
}
