/** Finding a door for the web server. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PlainProblem } from '../plain-problem.ts'

const firstPort = 4321
const lastPort = 4340

/**
 * Lets `server` listen on this computer only, on `wished` or else on the first free port from 4321; gives the port.
 * Throws a `PlainProblem` when the wished port is taken, or all of them are.
 */
export async function listen(
  server: Server,
  wished?: number,
  first = firstPort,
  last = lastPort,
): Promise<number> {
  if (wished !== undefined) {
    if (await tryPort(server, wished)) return portOf(server)
    throw new PlainProblem(
      `Poort ${String(wished)} is bezet of niet toegestaan. Kies een andere met --poort, of laat --poort weg.`,
    )
  }
  for (let port = first; port <= last; port++) {
    if (await tryPort(server, port)) return portOf(server)
  }
  throw new PlainProblem(
    `De poorten ${String(first)} tot en met ${String(last)} zijn allemaal bezet. Sluit andere programma's, of kies zelf een poort: npm start -- --poort 5000`,
  )
}

/** The number after `--poort`. Throws a `PlainProblem` for what cannot be a port. */
export function readPort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port
  throw new PlainProblem(
    `--poort ${text} kan niet: een poort is een getal van 1 tot en met 65535, zoals --poort 5000.`,
  )
}

async function tryPort(server: Server, port: number): Promise<boolean> {
  return await new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off('listening', succeeded)
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false)
      else reject(error)
    }
    const succeeded = (): void => {
      server.off('error', failed)
      resolve(true)
    }
    server.once('error', failed)
    server.once('listening', succeeded)
    server.listen(port, '127.0.0.1')
  })
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}
