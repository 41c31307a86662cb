/**
 * The house style on paper. Tints are light and text dark, so that a cheap black-and-white printer keeps both.
 * Two columns: a narrow one for labels, a wide one to read (about 65 letters); whoever writes gets both.
 */
import type { Margins, PageSetup } from '../../pdf/document.ts'
import type { Colour, Theme, TypeStyle } from '../../pdf/theme.ts'
import { A4, mm } from '../../pdf/units.ts'

export const accent: Colour = '#14545c'
export const sand: Colour = '#f7f3ec'
export const deepSand: Colour = '#efe6d6'
const ink: Colour = '#1e2326'
const quiet: Colour = '#535a5e'
const line: Colour = '#b9ad9a'

/** Width of the column for labels, its gutter included. */
export const labelColumn = mm(34)

export const margins: Margins = { top: mm(27), right: mm(22), bottom: mm(26), left: mm(22) }

/** A sheet that is given out had better be one sheet. */
export const sheetMargins: Margins = { ...margins, top: mm(24), bottom: mm(20) }

export const page: PageSetup = { ...A4, margins }

/** Between the lines to write on. */
const HANDWRITING = mm(8.5)

const style = (size: number, leading: number, more: Partial<TypeStyle> = {}): TypeStyle => ({
  face: 'regular',
  size,
  leading,
  colour: ink,
  before: 0,
  after: 0,
  ...more,
})

export const theme: Theme = {
  accent,
  line,
  linkColour: accent,
  listIndent: 17,
  writing: { gap: HANDWRITING, colour: '#8f887b', textSize: 11 },
  styles: {
    display: style(44, 48, { face: 'bold', colour: accent, after: 10 }),
    number: style(150, 138, { face: 'bold', colour: accent }),
    heading1: style(27, 32, { face: 'bold', colour: accent, after: 16 }),
    heading2: style(19, 24, { face: 'bold', colour: accent, before: 30, after: 10 }),
    heading3: style(14, 18, { face: 'bold', before: 18, after: 5 }),
    heading4: style(11.5, 16, { face: 'bold', colour: accent, before: 14, after: 4 }),
    lead: style(14.5, 21, { before: 2, after: 10 }),
    body: style(11.5, 16.5, { after: 8 }),
    question: style(11.5, 16, { face: 'bold', before: 16, after: 0 }),
    small: style(9.5, 13.5, { colour: quiet, after: 6 }),
    label: style(9.5, 13, { colour: quiet }),
    card: style(13, 18.5, { after: 8 }),
    caption: style(9.5, 13.5, { colour: quiet, after: 12 }),
    contents1: style(12.5, 18, { face: 'bold', before: 12, after: 3 }),
    contents2: style(11.5, 18, { after: 1 }),
    running: style(9, 12, { colour: quiet }),
  },
}
