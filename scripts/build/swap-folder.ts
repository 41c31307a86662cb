/** The moment that a new kit takes the place of the old one. Until then, and when it fails, the old one stands. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Puts `fresh` where `target` is. `aside` is where the old one waits in between; all three on one disk. When the new one
 * cannot be put in place, the old one is put back and the error thrown.
 */
export function swapFolder(fresh: string, target: string, aside: string): void {
  mkdirSync(dirname(target), { recursive: true })
  rmSync(aside, { recursive: true, force: true })
  if (existsSync(target)) renameSync(target, aside)
  try {
    renameSync(fresh, target)
  } catch (error) {
    restoreFolder(target, aside)
    throw error
  }
  rmSync(aside, { recursive: true, force: true })
}

/** Puts back the old one where an earlier swap was broken off halfway. */
export function restoreFolder(target: string, aside: string): void {
  if (existsSync(aside) && !existsSync(target)) renameSync(aside, target)
}
