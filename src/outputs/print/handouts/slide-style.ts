/** The look of small slides beside lines to write on: the house style, in type of 8.5 points and up. */
import type { Colour } from '../../../pdf/theme.ts'
import { A4, mm } from '../../../pdf/units.ts'
import { line, sand } from '../blocks/colours.ts'
import type { PrintStyle } from '../blocks/print-style.ts'
import { resized, standardPrint } from '../blocks/print-style.ts'

const SIDE = mm(15)

/** Between a slide and its lines. */
export const slideGap = mm(8)
/** As wide as its lines; as high, at least, as a slide on the wall would be. */
const slideWidth = (A4.width - 2 * SIDE - slideGap) / 2
export const slideHeight = (slideWidth * 9) / 16
export const slidePadding = mm(4.5)
/** Beside each slide: three times these fill a page. */
export const notesLines = 9

/** Behind slides to talk about, and slides that say what to do. */
export const grounds = { talking: sand, doing: '#e2eeee' } as const satisfies Record<string, Colour>
export const slideBorder: Colour = line

const { theme } = standardPrint

export const slidePrint: PrintStyle = {
  ...standardPrint,
  page: { ...A4, margins: { top: mm(24), right: SIDE, bottom: mm(21), left: SIDE } },
  scene: { maxWidth: mm(70), maxHeight: mm(36) },
  single: { maxWidth: mm(30), maxHeight: mm(30) },
  theme: {
    ...theme,
    listIndent: 15,
    styles: {
      ...theme.styles,
      heading1: resized('heading1', { size: 15, leading: 18.5, before: 0, after: 6 }),
      heading2: resized('heading2', { size: 12, leading: 15, before: 0, after: 5 }),
      heading4: resized('heading4', { size: 9.5, leading: 13, before: 3, after: 0 }),
      lead: resized('lead', { size: 12, leading: 16.5, before: 0, after: 6 }),
      body: resized('body', { size: 9.5, leading: 13, before: 0, after: 4 }),
      small: resized('small', { size: 8.5, leading: 11.5, before: 3, after: 3 }),
      label: resized('label', { size: 8.5, leading: 11.5, before: 0, after: 3 }),
    },
  },
}
