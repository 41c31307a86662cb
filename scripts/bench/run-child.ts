/** A script in a process of its own, as a person starts one. */
import { execFileSync } from 'node:child_process'

/**
 * What `script` writes to its standard output.
 * @param options of Node, such as a limit to its memory
 * @param cache where Node keeps what it has compiled, so that only the first run does that
 */
export function runChild(
  script: string,
  args: readonly string[] = [],
  options: readonly string[] = [],
  cache?: string,
): string {
  const env = cache === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: cache }
  return execFileSync(process.execPath, [...options, script, ...args], {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}
