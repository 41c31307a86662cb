/** The whole build: check the course, make the site, make the folders that open by double click, put them in place. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { formatReport } from '../../src/diagnostics/format-report.ts'
import { examineCourse } from '../../src/site/examine-course.ts'
import { readLineFrom } from '../../src/site/read-line.ts'
import { buildSite } from './build-site.ts'
import { withBuildLock } from './build-lock.ts'
import { readSite } from './built-site.ts'
import { makeParticipantsFolder, makeUsbFolder } from './double-click-folders.ts'
import type { Progress } from './progress.ts'
import { makeLinksRelative } from './relative-links.ts'
import { restoreFolder, swapFolder } from './swap-folder.ts'

export interface BuildFolders {
  /** Where the course stands. */
  readonly root: string
  /** What comes of it: `web`, `usb` and `deelnemers`. Replaced only when everything succeeded. */
  readonly dist: string
  /** Where the build works; on the same disk as `dist`. */
  readonly work: string
}

export type BuildOutcome =
  | { readonly kind: 'built'; readonly warnings: string | undefined }
  | { readonly kind: 'mistakes'; readonly report: string }

/**
 * Mistakes of an author come back as a report. Throws a `PlainProblem` for what a person can mend, and any other error
 * where the kit itself is at fault; in every case `dist` stays as it was.
 */
export async function buildKit(
  { root, dist, work }: BuildFolders,
  progress: Progress,
): Promise<BuildOutcome> {
  return await withBuildLock(work, async () => {
    const fresh = join(work, 'kit')
    const aside = join(work, 'vorige')
    restoreFolder(dist, aside)
    const loaded = await progress.step('De cursus nakijken', () => examineCourse(root))
    const readLine = readLineFrom(root)
    if (!loaded.ok) return { kind: 'mistakes', report: formatReport(loaded.diagnostics, readLine) }

    rmSync(fresh, { recursive: true, force: true })
    await progress.step('Pagina’s, dia’s en pdf’s maken', () => buildSite(root, join(fresh, 'web')))
    await progress.step('Losse bestanden maken voor de USB-stick', () => makeUsbFolder(fresh))
    await progress.step('De map voor deelnemers maken', () => makeParticipantsFolder(fresh))
    await progress.step('De nieuwe kit klaarzetten', () => {
      makeLinksRelative(readSite(join(fresh, 'web')))
      swapFolder(fresh, dist, aside)
    })
    return {
      kind: 'built',
      warnings: loaded.warnings.length > 0 ? formatReport(loaded.warnings, readLine) : undefined,
    }
  })
}
