/**
 * Keeps what Node has compiled, so that the next command starts sooner: 0.1 to 0.2 s on a check. Commands load it with
 * `--import`, because what they import themselves is compiled before they run. Where nothing can be written, nothing is
 * kept.
 */
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

enableCompileCache(
  fileURLToPath(new URL('../node_modules/.cache/leren-mentaliseren/gecompileerd', import.meta.url)),
)
