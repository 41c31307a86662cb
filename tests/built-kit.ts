/** The real course, built once for all tests. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'

export interface BuiltKit {
  readonly web: string
  readonly usb: string
  readonly participants: string
}

/** The three folders of the kit. Throws what the build said when it failed. */
export function builtKit(): BuiltKit {
  const kit = inject('kit')
  if ('failure' in kit) throw new Error(`De bouw van de cursus is mislukt:\n${kit.failure}`)
  return {
    web: join(kit.folder, 'web'),
    usb: join(kit.folder, 'usb'),
    participants: join(kit.folder, 'deelnemers'),
  }
}

/** Paths from `folder`, with forward slashes, of all files below it whose name ends so; in order. */
export function filesIn(folder: string, ending = ''): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted()
}
