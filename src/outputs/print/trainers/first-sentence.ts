/** The first sentence of a text, with the quotation marks that close after it. All of the text, where it is one sentence. */
export function firstSentence(text: string): string {
  const [first] = /^.*?[.!?…]+[”’)]*(?=\s+[“‘(…\p{Lu}])/su.exec(text) ?? []
  return first ?? text
}
