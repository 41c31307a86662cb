/** What a page that stands on its own may do: run the scripts inside it, and fetch nothing. */
import { createHash } from 'node:crypto'

/**
 * The policy for a page with these scripts (their exact text between the tags). Styles are allowed by `unsafe-inline`
 * because reveal sets them from its script, and makes its print page size that way.
 */
export function contentSecurityPolicy(scripts: readonly string[]): string {
  const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  return [
    "default-src 'none'",
    `script-src ${hashes.length > 0 ? hashes.join(' ') : "'none'"}`,
    "style-src-elem 'unsafe-inline'",
    "style-src-attr 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "media-src 'self' data: blob:",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}
