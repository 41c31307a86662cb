/** `content/huisstijl.yaml`: the colour and the logo of the organisation that gives the course. It may be absent. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { diagnose, type Report } from '../../diagnostics/diagnose.ts'
import { black, contrast, readable, white, type Colour } from '../../model/colour.ts'
import type { HouseStyle } from '../../model/course.ts'
import type { Place } from '../../model/place.ts'
import { readShaped, sentence } from './read-catalogue.ts'

const FILE = 'content/huisstijl.yaml'
const FOLDER = 'huisstijl/'
const leastContrast = 4.5

const houseStyle = z.strictObject({
  naam: sentence.max(80, 'een naam van hoogstens 80 tekens'),
  accent: z
    .string({ error: 'een kleur tussen aanhalingstekens, zoals "#14545c"' })
    .regex(/^#[0-9a-f]{6}$/i, 'een kleur als # en zes cijfers of letters tot en met f, zoals "#14545c"')
    .optional(),
  logo: z
    .string({ error: 'de naam van een bestand, zoals `logo.svg`' })
    .regex(
      /^[a-z0-9][a-z0-9-]*\.(svg|png)$/,
      'een naam van kleine letters en cijfers die eindigt op .svg of .png',
    )
    .optional(),
})

/** What is filled in and can be used; the rest is reported. */
export function readHouseStyle(root: string, report: Report): HouseStyle {
  const place = { file: FILE, line: 1, column: 1 }
  const none: HouseStyle = { place, name: undefined, accent: undefined, logo: undefined }
  if (!existsSync(join(root, FILE))) return none
  const shaped = readShaped(root, FILE, houseStyle, report)
  if (!shaped) return none
  const { naam: name, accent: written, logo } = shaped.data
  const accent = written === undefined ? undefined : colourOf(written)
  if (accent !== undefined) checkContrast(accent, shaped.placeOf(['accent']), report)
  return {
    place: shaped.placeOf(['naam']),
    name,
    accent,
    logo: logo === undefined ? undefined : findLogo(root, FOLDER + logo, shaped.placeOf(['logo']), report),
  }
}

function colourOf(written: string): Colour {
  return `#${written.slice(1).toLowerCase()}`
}

function checkContrast(accent: Colour, place: Place, report: Report): void {
  const measured = contrast(accent, white)
  if (measured >= leastContrast) return
  const darker = readable(accent, black, [white], leastContrast)
  // Rounded down, so that 4.46 is not said to be enough.
  const inWords = (Math.floor(measured * 10) / 10).toFixed(1).replace('.', ',')
  report(diagnose('huisstijl-contrast', place, { colour: accent, contrast: inWords, darker }))
}

function findLogo(root: string, file: string, place: Place, report: Report): string | undefined {
  const reason = whatIsWrong(join(root, 'public', file))
  if (reason === undefined) return file
  report(diagnose('huisstijl-logo', place, { file, reason }))
  return undefined
}

/** Pages fetch nothing from elsewhere, so a drawing in them may not either. */
function whatIsWrong(path: string): string | undefined {
  if (!existsSync(path)) return 'staat er niet'
  const content = readFileSync(path, 'latin1')
  if (path.endsWith('.png')) return content.startsWith('\x89PNG') ? undefined : 'is geen PNG'
  if (!content.includes('<svg')) return 'is geen SVG'
  return /(?:href|src)\s*=\s*["'](?!#|data:)|url\(\s*["']?(?!#|data:|["'])|@import/.test(content)
    ? 'haalt iets van een andere plek'
    : undefined
}
