/** The Node that comes with the kit, whatever Node the computer itself has. */
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'

/**
 * Where it stands once the packages are installed.
 * @param {string} root
 * @param {NodeJS.Platform} platform
 */
export function node24In(root, platform = process.platform) {
  return join(root, 'node_modules', 'node', 'bin', platform === 'win32' ? 'node.exe' : 'node')
}

/**
 * Hands over to `script`, and ends as it ends. Signals go to it as well: it decides how to stop.
 * @param {string} root
 * @param {string} script path from `root`
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
export async function runInNode24(root, script, args) {
  const child = spawn(node24In(root), [join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal))
  }
  return await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM'])
    })
  })
}
