/** Files that are put inside a page. */
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'

const mediaTypes: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** The whole file as an address. Drawings stay text: that compresses better than base64. */
export function dataUrl(path: string): string {
  const mediaType = mediaTypes[extname(path)]
  if (mediaType === undefined) throw new Error(`${path} is van een soort die niet in een pagina past`)
  if (mediaType !== 'image/svg+xml')
    return `data:${mediaType};base64,${readFileSync(path).toString('base64')}`
  const drawing = readFileSync(path, 'utf8')
  const outside = /(?:href|src)\s*=\s*["'](?!#|data:)[^"']*|url\(\s*["']?(?!#|data:|["'])[^)]*/.exec(drawing)
  if (outside) throw new Error(`${path} haalt iets van elders: ${outside[0]}`)
  return `data:${mediaType},${encodeURIComponent(drawing).replace(/['()]/g, percentEncode)}`
}

/** `encodeURIComponent` leaves these, and they end a quoted `url('…')`. */
function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
