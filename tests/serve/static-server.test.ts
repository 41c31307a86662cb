import { request, type IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createStaticServer } from '../../scripts/serve/static-server.ts'
import { listen } from '../../scripts/serve/listen.ts'
import { temporaryFolder } from '../temporary-folder.ts'

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

async function serve(): Promise<(path: string, method?: string) => Promise<Answer>> {
  const folder = temporaryFolder({
    'secret.txt': 'beside the site',
    'site/index.html': '<p>home</p>',
    'site/sessies/1/index.html': '<p>één</p>',
    'site/empty/readme.txt': 'text',
    'site/werkboek.pdf': '%PDF',
    'site/een naam.svg': '<svg/>',
  })
  const server = createStaticServer(join(folder, 'site'))
  const port = await listen(server, 0)
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  // Not `fetch`: that tidies up the very paths that are tried here.
  return (path, method = 'GET') =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, method }, (response) => {
        let body = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => (body += chunk))
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }))
      })
        .on('error', reject)
        .end()
    })
}

test('a folder gives its page, and a file its own type', async () => {
  const get = await serve()
  expect(await get('/')).toMatchObject({ status: 200, body: '<p>home</p>' })
  const page = await get('/sessies/1/?x=1')
  expect(page.body).toBe('<p>één</p>')
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  })
  expect((await get('/werkboek.pdf')).headers['content-type']).toBe('application/pdf')
  expect((await get('/een%20naam.svg')).headers['content-type']).toBe('image/svg+xml')
})

test('a folder without its slash is sent on, so that relative links work', async () => {
  const get = await serve()
  expect(await get('/sessies/1?x=1')).toMatchObject({ status: 301, headers: { location: '/sessies/1/?x=1' } })
  expect((await get('//sessies/1')).headers.location).toBe('/sessies/1/')
})

test('HEAD gives the size and no body; nothing can be written', async () => {
  const get = await serve()
  expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '', headers: { 'content-length': '11' } })
  expect(await get('/', 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
})

test.each([
  '/weg',
  '/empty/',
  '/werkboek.pdf/',
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/sessies/../../secret.txt',
  '/..%5csecret.txt',
  '/%00',
  '/%',
  '/../site-of-someone-else',
])('%s is not there', async (path) => {
  const get = await serve()
  const { status, body } = await get(path)
  expect(status).toBe(404)
  expect(body).toContain('Deze pagina is er niet.')
})
