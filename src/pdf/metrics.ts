/**
 * Widths without shaping: one table per face from character to glyph and advance. No ligatures and no kerning,
 * so that what is extracted is what was written.
 */
import type { Face } from './theme.ts'
import { fontFile } from './font-files.ts'

export interface CharacterMetrics {
  readonly glyph: number
  /** In ems. */
  readonly advance: number
}

/** Stands in for what the font lacks; always reported as a problem as well. */
const SUBSTITUTE = '?'

const tables = new Map<Face, Map<string, CharacterMetrics | undefined>>()

/** Glyph and advance of one character; undefined where the font lacks it. */
export function characterMetrics(character: string, face: Face): CharacterMetrics | undefined {
  const table = tables.get(face) ?? new Map<string, CharacterMetrics | undefined>()
  tables.set(face, table)
  if (!table.has(character)) table.set(character, lookUp(character, face))
  return table.get(character)
}

function lookUp(character: string, face: Face): CharacterMetrics | undefined {
  const { font } = fontFile(face)
  const codePoint = character.codePointAt(0) ?? 0
  if (!font.hasGlyphForCodePoint(codePoint)) return undefined
  const glyph = font.glyphForCodePoint(codePoint)
  return glyph ? { glyph: glyph.id, advance: glyph.advanceWidth / font.unitsPerEm } : undefined
}

/** Width in points of `text`, which has been through `printableText`. */
export function textWidth(text: string, face: Face, size: number): number {
  let ems = 0
  for (const character of drawnText(text, face)) ems += characterMetrics(character, face)?.advance ?? 0
  return ems * size
}

/** The text as authors write it, ready to be measured: composed, single blanks, no invisible hyphens. */
export function printableText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
}

/** The characters that are really drawn: non-breaking ones as plain ones, lacking ones as a substitute. */
export function drawnText(text: string, face: Face): string {
  let drawn = ''
  for (const character of text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('\u2011', '-')) {
    drawn += characterMetrics(character, face) ? character : SUBSTITUTE
  }
  return drawn
}
