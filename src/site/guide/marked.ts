/** Sentences of the vocabulary put names between backticks. */
import { escapeHtml } from '../../outputs/shared/escape-html.ts'

/** The sentence as HTML, with what stands between backticks as code. */
export function marked(sentence: string): string {
  return escapeHtml(sentence).replace(/`([^`]+)`/g, '<code>$1</code>')
}
