/** A small web server for one folder on this computer: enough to look at the kit, with nothing to configure. */
import { createReadStream, statSync, type Stats } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, resolve, sep } from 'node:path'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
}

type Found =
  | { readonly kind: 'file'; readonly path: string; readonly bytes: number }
  | { readonly kind: 'moved'; readonly location: string }

/** Not yet listening. Gives out what stands in `folder` and nothing beside it; browsers keep no copy. */
export function createStaticServer(folder: string): Server {
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      answer(request, response, 405, 'Alleen lezen.')
      return
    }
    const found = findFile(folder, request.url ?? '/')
    if (found === undefined) answer(request, response, 404, 'Deze pagina is er niet.')
    else if (found.kind === 'moved') {
      response.setHeader('Location', found.location)
      answer(request, response, 301, 'Deze pagina staat een map verder.')
    } else sendFile(request, response, found)
  })
}

/** A folder gives its `index.html`, with a slash at the end of its address so that relative links work. */
function findFile(folder: string, url: string): Found | undefined {
  const [address = '/', ...query] = url.split('?')
  const path = pathInside(folder, address)
  const stats = path === undefined ? undefined : statsOf(path)
  if (path === undefined || stats === undefined) return undefined
  if (stats.isFile()) return address.endsWith('/') ? undefined : { kind: 'file', path, bytes: stats.size }
  const index = resolve(path, 'index.html')
  const indexStats = statsOf(index)
  if (!indexStats?.isFile()) return undefined
  if (address.endsWith('/')) return { kind: 'file', path: index, bytes: indexStats.size }
  return { kind: 'moved', location: [`/${address.replace(/^\/+/, '')}/`, ...query].join('?') }
}

/** Undefined for an address that is malformed or leads out of the folder, whatever way its dots are written. */
function pathInside(folder: string, address: string): string | undefined {
  try {
    const decoded = decodeURIComponent(address)
    if (decoded.includes('\0') || decoded.includes('\\')) return undefined
    const root = resolve(folder)
    const path = resolve(root, `.${sep}${decoded}`)
    return path === root || path.startsWith(root + sep) ? path : undefined
  } catch {
    return undefined
  }
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: { path: string; bytes: number },
): void {
  response.writeHead(200, {
    'Content-Type': mediaTypes[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': file.bytes,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response)
}

function answer(request: IncomingMessage, response: ServerResponse, status: number, sentence: string): void {
  const page = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${sentence}</title><p>${sentence} <a href="/">Naar het begin</a></p></html>`
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(request.method === 'HEAD' ? undefined : page)
}
