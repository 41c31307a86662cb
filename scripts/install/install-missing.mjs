/** Installs the packages of the kit when they are missing or of another version than the lock file says. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { explainInstallFailure } from './install-failure.mjs'
import { node24In } from './node-24.mjs'
import { runNpm } from './run-npm.mjs'

/**
 * @typedef {(root: string) => Promise<import('./run-npm.mjs').NpmResult>} Install
 * @typedef {{ readonly ok: true } | { readonly ok: false, readonly message: string }} Installed
 */

/**
 * Does nothing when `node_modules` under `root` carries the stamp of the present lock file.
 * @param {string} root
 * @param {(text: string) => void} say shows a line to the person who waits
 * @param {Install} install does the work; by default npm
 * @returns {Promise<Installed>}
 */
export async function installMissing(root, say, install = runNpm) {
  const stampFile = join(root, 'node_modules', '.leren-mentaliseren')
  if (isInstalled(root, stampFile)) return { ok: true }
  say('Eenmalig installeren wat de kit nodig heeft. Dat duurt ongeveer een minuut.')
  const start = Date.now()
  const result = await install(root)
  if (result.code !== 0) return { ok: false, message: explainInstallFailure(result) }
  if (!existsSync(node24In(root))) return { ok: false, message: withoutScripts }
  writeFileSync(stampFile, stampOf(root))
  say(`Geïnstalleerd in ${String(Math.round((Date.now() - start) / 1000))} s.\n`)
  return { ok: true }
}

/**
 * @param {string} root
 * @param {string} stampFile
 */
function isInstalled(root, stampFile) {
  return (
    existsSync(stampFile) && existsSync(node24In(root)) && readFileSync(stampFile, 'utf8') === stampOf(root)
  )
}

/**
 * The packages differ between systems, so a folder that was copied from another computer does not count.
 * @param {string} root
 */
function stampOf(root) {
  const lock = readFileSync(join(root, 'package-lock.json'))
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}\n`
}

const withoutScripts = `Node 24, dat bij de kit hoort, is niet meegekomen.
Waarschijnlijk staat npm op deze computer zo ingesteld dat pakketten zich niet mogen inrichten (ignore-scripts).
Zet dat uit met: npm config delete ignore-scripts
Haal daarna de map node_modules weg en probeer het opnieuw.`
