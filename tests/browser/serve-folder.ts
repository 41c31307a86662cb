/** The kit's own web server, for a test. */
import { createStaticServer } from '../../scripts/serve/static-server.ts'
import { listen } from '../../scripts/serve/listen.ts'

export interface ServedFolder {
  /** With a slash at its end. */
  readonly home: string
  readonly close: () => void
}

/** Serves `folder` on a free port of this computer. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = createStaticServer(folder)
  const port = await listen(server, 0)
  return {
    home: `http://127.0.0.1:${String(port)}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
