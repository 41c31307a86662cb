/** The colours on paper. Tints are light and text dark, so that a cheap black-and-white printer keeps both. */
import type { Colour } from '../../../pdf/theme.ts'

export const accent: Colour = '#14545c'
export const sand: Colour = '#f7f3ec'
export const ink: Colour = '#1e2326'
export const quiet: Colour = '#535a5e'
export const line: Colour = '#b9ad9a'
/** Of the lines to write on. */
export const writingLine: Colour = '#8f887b'
