/** Two builds at once would write through each other: the second says so and stops. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainProblem } from '../plain-problem.ts'

const lockName = 'bezig.lock'

/**
 * Runs `work` while a lock file in `folder` carries the number of this process. Throws a `PlainProblem` when another
 * process that is still alive holds the lock; a lock left behind by a process that is gone is taken over.
 */
export async function withBuildLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(folder, { recursive: true })
  const lock = join(folder, lockName)
  if (!takeLock(lock)) {
    const holder = holderOf(lock)
    if (holder !== undefined && isAlive(holder)) {
      throw new PlainProblem(
        `Er wordt al een kit gebouwd (proces ${String(holder)}). Wacht tot die klaar is.\n` +
          `Loopt er echt niets? Verwijder dan ${lock} en probeer het opnieuw.`,
      )
    }
    rmSync(lock, { force: true })
    if (!takeLock(lock)) throw new PlainProblem('Er is net een andere bouw begonnen. Wacht tot die klaar is.')
  }
  const release = (): void => {
    rmSync(lock, { force: true })
  }
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

function takeLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function holderOf(lock: string): number | undefined {
  try {
    const holder = Number(readFileSync(lock, 'utf8'))
    return Number.isInteger(holder) && holder > 0 ? holder : undefined
  } catch {
    return undefined
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
