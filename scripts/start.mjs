/** `npm start`: builds the kit and shows it. Runs on Node 20 with nothing installed yet; the work is in serve.ts. */
import { complainAboutNode } from './install/node-version.mjs'

const complaint = complainAboutNode(process.versions.node)
if (complaint === undefined) {
  // Only now: what follows needs a Node that is new enough to read it.
  void import('./install/begin.mjs').then(({ begin }) => begin('scripts/serve.ts'))
} else {
  console.error(complaint)
  process.exitCode = 1
}
