/** Names of the files in the folders that open by double click: flat, and safe on every USB stick and system. */
import { extname } from 'node:path'

/** Windows refuses these names, whatever their extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/**
 * The file for each page. `/` becomes `home`, `/sessies/1/dias/` becomes `sessie-01-dias.html`, any other page the
 * words of its address.
 */
export function singleFileNames(addresses: readonly string[], home: string): ReadonlyMap<string, string> {
  const names = new Map(addresses.map((address) => [address, address === '/' ? home : pageName(address)]))
  assertUsable([...names.values()])
  return names
}

/** Throws when a stick or a Windows computer could not hold these files beside each other. */
export function assertUsable(names: readonly string[]): void {
  const wrong = names.filter((name) => name.split('/').some((part) => !isSafe(part)))
  const double = names.filter((name, index) => names.indexOf(name) !== index)
  if (wrong.length > 0)
    throw new Error(`Niet elke computer aanvaardt deze bestandsnamen: ${wrong.join(', ')}`)
  if (double.length > 0) throw new Error(`Twee pagina's krijgen dezelfde bestandsnaam: ${double.join(', ')}`)
}

function pageName(address: string): string {
  const words = address
    .replace(/^\/sessies\/(\d+)/, (_, number: string) => `/sessie-${number.padStart(2, '0')}`)
    .replace(/\.html$/, '')
    .split('/')
    .filter((word) => word !== '')
  return `${words.join('-')}.html`
}

/** Lower case only: exFAT and NTFS hold `A.html` and `a.html` for one file. */
function isSafe(name: string): boolean {
  const stem = name.slice(0, name.length - extname(name).length)
  return /^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9]+)?$/.test(name) && name.length <= 100 && !reserved.test(stem)
}
