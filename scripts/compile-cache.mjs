/**
 * Keeps what Node has compiled, which saves a short command 0.15 s; a build does not notice. Loaded with `--import`,
 * because what a command imports is compiled before the command itself runs. Where nothing can be written, nothing is
 * kept.
 */
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

enableCompileCache(
  fileURLToPath(new URL('../node_modules/.cache/leren-mentaliseren/gecompileerd', import.meta.url)),
)
