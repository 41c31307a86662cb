/** What is given out or hung up in other sizes than a sheet to read: cards, and sheets for the wall. */
import { mm } from '../../../pdf/units.ts'
import { standardPrint, typeStyles } from '../blocks/print-style.ts'
import type { PrintStyle } from '../blocks/print-style.ts'

/** An A6 out of an A4: its title close to what it belongs to. */
export const cardPrint: PrintStyle = {
  ...standardPrint,
  theme: {
    ...standardPrint.theme,
    styles: {
      ...standardPrint.theme.styles,
      heading2: { ...standardPrint.theme.styles.heading2, before: 3 },
    },
  },
}

/** A4 for the wall: to be read from across the room, and written on with a marker. */
export const wallPrint: PrintStyle = {
  ...standardPrint,
  theme: {
    ...standardPrint.theme,
    styles: typeStyles({
      display: [52, 58, 0, 24],
      number: [150, 138, 0, 0],
      heading1: [52, 58, 0, 24],
      heading2: [32, 38, 24, 10],
      heading3: [32, 38, 24, 10],
      heading4: [32, 38, 14, 8],
      lead: [26, 35, 2, 14],
      body: [26, 35, 0, 12],
      question: [28, 35, 24, 0],
      small: [18, 24, 0, 6],
      label: [18, 24, 0, 0],
      card: [26, 35, 0, 12],
      caption: [18, 24, 0, 12],
      contents1: [18, 24, 12, 3],
      contents2: [18, 24, 0, 1],
      running: [9, 12, 0, 0],
    }),
    writing: { ...standardPrint.theme.writing, gap: mm(16), textSize: 20 },
  },
}
