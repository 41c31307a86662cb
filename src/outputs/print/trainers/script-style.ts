/** The script on an A4: type to read standing, labels at the left, and at the right a column of lines for own notes. */
import type { Backdrop, Margins } from '../../../pdf/document.ts'
import type { Colour } from '../../../pdf/theme.ts'
import { A4, mm } from '../../../pdf/units.ts'
import { ink } from '../blocks/colours.ts'
import { resized, standardPrint } from '../blocks/print-style.ts'
import type { PrintStyle } from '../blocks/print-style.ts'

/** Of what is marked as a caution: dark, so that its frame stands out in black and white too. */
export const caution: Colour = '#8a3b12'

const margins: Margins = { top: mm(22), right: mm(13), bottom: mm(20), left: mm(16) }
const { theme } = standardPrint

export const scriptPrint: PrintStyle = {
  ...standardPrint,
  page: { ...A4, margins },
  labelColumn: mm(26),
  scene: { maxWidth: mm(40), maxHeight: mm(19) },
  single: { maxWidth: mm(20), maxHeight: mm(19) },
  theme: {
    ...theme,
    listIndent: 13,
    styles: {
      ...theme.styles,
      // Above what stands on the first page.
      display: resized('heading3', { size: 14, leading: 18, before: 18, after: 5 }),
      heading1: resized('heading1', { size: 25, leading: 30, before: 0, after: 8 }),
      heading2: resized('heading2', { size: 17, leading: 21, before: 8, after: 1 }),
      heading3: resized('heading3', { size: 12, leading: 15.5, before: 6, after: 3 }),
      heading4: resized('heading4', { size: 10.5, leading: 14.5, before: 6, after: 1 }),
      lead: resized('lead', { size: 12.5, leading: 17.5, before: 0, after: 6 }),
      body: resized('body', { size: 10.5, leading: 14.5, before: 0, after: 6 }),
      card: resized('card', { size: 12, leading: 16.5, before: 0, after: 5 }),
      small: resized('small', { size: 9.5, leading: 13, before: 0, after: 4 }),
      label: { ...resized('label', { size: 9.5, leading: 13, before: 0, after: 0 }), colour: ink },
      contents2: resized('contents2', { size: 10.5, leading: 16.5, before: 0, after: 0 }),
      question: resized('question', { size: 10.5, leading: 14.5, before: 9, after: 0 }),
    },
  },
}

const NOTES_WIDTH = mm(36)
/** Between the text and the column for notes. */
const NOTES_GAP = mm(6)
/** There without asking for attention. */
const notesLine: Colour = '#cfc8bb'

/** Of pages with a column for notes. */
export const besideNotes: Margins = { ...margins, right: margins.right + NOTES_WIDTH + NOTES_GAP }

/** The lines of that column, as far apart as handwriting needs. */
export const notesLines: readonly Backdrop[] = Array.from(
  { length: Math.floor((A4.height - margins.top - margins.bottom) / theme.writing.gap) },
  (_, index) => ({
    x: A4.width - margins.right - NOTES_WIDTH,
    y: margins.top + (index + 1) * theme.writing.gap,
    width: NOTES_WIDTH,
    height: 0.6,
    colour: notesLine,
  }),
)
