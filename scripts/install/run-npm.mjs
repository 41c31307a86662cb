/** Runs npm and keeps what it says, instead of pouring it over the screen. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join, sep } from 'node:path'

/**
 * @typedef {object} NpmResult
 * @property {number} code 0 when it succeeded
 * @property {string} output everything npm said
 */

/**
 * Installs exactly what the lock file says.
 * @param {string} root
 * @returns {Promise<NpmResult>}
 */
export async function runNpm(root) {
  const args = [installCommand(root), '--include=dev', '--no-audit', '--no-fund', '--no-progress']
  /** @type {import('node:child_process').SpawnOptionsWithStdioTuple<'ignore', 'pipe', 'pipe'>} */
  const options = { cwd: root, env: environmentOutside(root), stdio: ['ignore', 'pipe', 'pipe'] }
  // On Windows npm is a .cmd file, which only a shell can start; and a shell takes one line.
  const child =
    process.platform === 'win32'
      ? spawn(`npm ${args.join(' ')}`, { ...options, shell: true })
      : spawn('npm', args, options)
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (output += String(chunk)))
  return await new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: `${output}\nspawn npm: ${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/**
 * `npm ci` first removes everything, and Windows cannot remove the Node that is running this.
 * @param {string} root
 */
function installCommand(root) {
  const runsInside = process.execPath.startsWith(join(root, 'node_modules') + sep)
  return process.platform === 'win32' && runsInside && existsSync(join(root, 'node_modules'))
    ? 'install'
    : 'ci'
}

/**
 * npm puts the packages' programs first on the path, our Node 24 among them; npm itself must not run on what it is
 * about to replace.
 * @param {string} root
 */
function environmentOutside(root) {
  const inside = join(root, 'node_modules')
  const environment = { ...process.env }
  for (const [name, value] of Object.entries(environment)) {
    if (name.toLowerCase() !== 'path' || value === undefined) continue
    const folders = value.split(delimiter).filter((folder) => !folder.startsWith(inside))
    environment[name] = folders.join(delimiter)
  }
  return environment
}
