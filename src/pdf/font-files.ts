/** The typeface, read once per process from its npm package (Atkinson Hyperlegible Next, OFL, static TrueType). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fontkit from '@cantoo/fontkit'
import type { Font } from '@cantoo/fontkit'
import type { Face } from './theme.ts'

export interface FontFile {
  readonly data: Uint8Array
  readonly font: Font
  /** Without a subset's prefix. */
  readonly name: string
}

const PACKAGE = 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next'

const paths: Readonly<Record<Face, string>> = {
  regular: '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  bold: '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  italic: '400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/AtkinsonHyperlegibleNext_700Bold_Italic.ttf',
}

const read = new Map<Face, FontFile>()

/**
 * The font of `face`; its package is looked for under the project's root, the working directory.
 * @throws when the package is not installed
 */
export function fontFile(face: Face): FontFile {
  const known = read.get(face)
  if (known) return known
  const data = new Uint8Array(readFileSync(join(process.cwd(), PACKAGE, paths[face])))
  const font = fontkit.create(data)
  if ('fonts' in font) throw new Error(`${paths[face]} is a collection, not one font`)
  const file = { data, font, name: font.postscriptName ?? face }
  read.set(face, file)
  return file
}
