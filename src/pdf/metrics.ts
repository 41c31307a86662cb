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

/** The text as authors write it, ready to be measured: composed, single blanks, no invisible hyphens. */
export function printableText(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
}

/** Nearly all text: nothing in it has to change. */
const PLAIN = /^(?: ?[!-~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2026])* ?$/

/** Width in points of `text`, which has been through `printableText`. */
export function textWidth(text: string, face: Face, size: number): number {
  const advances = advancesOf(face)
  let ems = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const advance = advances[code] ?? UNKNOWN
    if (advance >= 0) ems += advance
    else if (advance === UNKNOWN && learn(code, face)) index -= 1
    else return carefulWidth(text, face) * size
  }
  return ems * size
}

function carefulWidth(text: string, face: Face): number {
  let ems = 0
  for (const character of drawnText(text, face)) ems += characterMetrics(character, face)?.advance ?? 0
  return ems
}

/** The characters that are really drawn: non-breaking ones as plain ones, lacking ones as a substitute. */
export function drawnText(text: string, face: Face): string {
  if (isDrawnAsIs(text, face)) return text
  let drawn = ''
  let follows = false
  for (const character of text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('\u2011', '-')) {
    const mark = isMark(character)
    drawn += characterMetrics(character, face) && !(mark && follows) ? character : SUBSTITUTE
    follows ||= !mark
  }
  return drawn
}

/** An accent that makes no letter with what it follows; without shaping it would stand beside it. */
export function isMark(character: string): boolean {
  return /^\p{M}$/u.test(character)
}

/** By UTF-16 unit: the advance in ems of what is drawn as it is. */
const advanceTables = new Map<Face, Float64Array>()
const UNKNOWN = -1
const OTHERWISE = -2
const UNITS = 0x10000

function advancesOf(face: Face): Float64Array {
  const known = advanceTables.get(face)
  if (known) return known
  const made = new Float64Array(UNITS).fill(UNKNOWN)
  advanceTables.set(face, made)
  return made
}

/** Whether the font has all of `text`, and none of it is replaced. */
export function isDrawnAsIs(text: string, face: Face): boolean {
  const advances = advancesOf(face)
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const advance = advances[code] ?? UNKNOWN
    if (advance === OTHERWISE || (advance === UNKNOWN && !learn(code, face))) return false
  }
  return true
}

/** Puts `code` into the table; tells whether it is drawn as it is. */
function learn(code: number, face: Face): boolean {
  const character = String.fromCharCode(code)
  const isSpecial = /[\u00a0\u202f\u2011\ud800-\udfff]/.test(character) || isMark(character)
  const advance = (isSpecial ? undefined : characterMetrics(character, face)?.advance) ?? OTHERWISE
  advancesOf(face)[code] = advance
  return advance !== OTHERWISE
}
