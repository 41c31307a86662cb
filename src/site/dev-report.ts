/**
 * While someone writes: as long as the course has mistakes every page shows them, and each save, also of a session or a
 * picture, reloads what stands in the browser.
 */
import type { IncomingMessage } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { devReportPage } from './dev-report-page.ts'
import { examineCourse } from './examine-course.ts'

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server']

/** Folders that Vite does not see as code, though every page is made from them. */
const sourceFolders = ['sessions', 'content', 'public']

/** For `astro dev` only; the build checks the course before it starts. */
export function devReport(): AstroIntegration {
  let root = process.cwd()
  return {
    name: 'dev-report',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root)
      },
      'astro:server:setup': ({ server }) => {
        answerWithReport(server, root)
        reloadOnSave(server, root)
      },
    },
  }
}

function answerWithReport(server: DevServer, root: string): void {
  server.middlewares.use((request, response, next) => {
    const loaded = asksForPage(request) ? examineCourse(root) : undefined
    if (loaded === undefined || loaded.ok) {
      next()
      return
    }
    response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
    response.end(devReportPage(loaded.diagnostics, root))
  })
}

/** A page or a PDF, as opened by a person: not the parts that a page fetches. */
function asksForPage({ method, url, headers }: IncomingMessage): boolean {
  const path = (url ?? '/').split('?')[0] ?? '/'
  if (method !== 'GET' || /^\/(?:@|node_modules\/|src\/)/.test(path)) return false
  return path.endsWith('.pdf') || (headers.accept ?? '').includes('text/html')
}

function reloadOnSave(server: DevServer, root: string): void {
  const folders = sourceFolders.map((folder) => `${root}${folder}`)
  server.watcher.add(folders)
  server.watcher.on('all', (_, file) => {
    if (!folders.some((folder) => file.startsWith(folder))) return
    for (const environment of Object.values(server.environments)) {
      // Astro's own word for it: forget what `getStaticPaths` gave, sessions among it.
      environment.hot.send('astro:content-changed', {})
    }
    server.environments.client.hot.send({ type: 'full-reload' })
  })
}
