/** A script in a process of its own. */
import { execFileSync } from 'node:child_process'

/**
 * What Node writes to its standard output.
 * @param args options of Node, such as a limit to its memory, then the script and what is for the script
 */
export function runNode(args: readonly string[]): string {
  return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}
