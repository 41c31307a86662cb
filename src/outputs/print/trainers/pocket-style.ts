/** Cards of an A6 to keep in a hand or a pocket: clock times large, the rest large enough for a glance. */
import { mm } from '../../../pdf/units.ts'
import { resized, standardPrint } from '../blocks/print-style.ts'
import type { PrintStyle } from '../blocks/print-style.ts'

export const CARD_PADDING = mm(8)

/** For the times in the plan. */
export const clockColumn = mm(17)

const { theme } = standardPrint

export const pocketPrint: PrintStyle = {
  ...standardPrint,
  labelColumn: mm(9),
  theme: {
    ...theme,
    styles: {
      ...theme.styles,
      number: resized('number', { size: 18, leading: 21, before: 0, after: 0 }),
      heading1: resized('heading1', { size: 15, leading: 18, before: 0, after: 4 }),
      heading2: resized('heading2', { size: 13, leading: 16, before: 1, after: 1 }),
      question: resized('question', { size: 10.5, leading: 13.5, before: 5, after: 1 }),
      body: resized('body', { size: 10, leading: 13, before: 0, after: 2 }),
      small: resized('small', { size: 9.5, leading: 12.5, before: 0, after: 2 }),
      contents2: resized('contents2', { size: 10, leading: 13, before: 0, after: 5 }),
      label: resized('label', { size: 10, leading: 13, before: 0, after: 0 }),
    },
  },
}
