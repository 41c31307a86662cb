/** How both commands begin, on the computer's own Node: install what is missing, then hand over to Node 24. */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installMissing } from './install-missing.mjs'
import { runInNode24 } from './node-24.mjs'

/**
 * Ends this process as the script ends, or with 1 when installing fails.
 * @param {string} script path from the project's root
 */
export async function begin(script) {
  const root = resolve(fileURLToPath(import.meta.url), '../../..')
  const installed = await installMissing(root, (text) => {
    console.log(text)
  })
  if (!installed.ok) {
    console.error(`\n${installed.message}`)
    process.exit(1)
  }
  process.exit(await runInNode24(root, script, process.argv.slice(2)))
}
