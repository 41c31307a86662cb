/** A command of the kit as a person starts one, without the time that npm itself takes. */
import { readFileSync } from 'node:fs'
import { runNode } from './run-node.ts'

/** What `npm run name -- args` writes to its standard output. */
export function runCommand(name: string, args: readonly string[] = []): string {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const [program, ...words] = (scripts[name] ?? '').split(' ')
  if (program !== 'node') throw new Error(`npm run ${name} start geen Node`)
  return runNode([...words, ...args])
}
