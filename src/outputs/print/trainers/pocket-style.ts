/** Cards of an A6 to keep in a hand or a pocket: clock times large, the rest large enough for a glance. */
import type { TextStyle, TypeStyle } from '../../../pdf/theme.ts'
import { mm } from '../../../pdf/units.ts'
import { standardPrint } from '../blocks/print-style.ts'
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
      number: measured('number', { size: 18, leading: 21, before: 0, after: 0 }),
      heading1: measured('heading1', { size: 15, leading: 18, before: 0, after: 4 }),
      heading2: measured('heading2', { size: 13, leading: 16, before: 1, after: 1 }),
      question: measured('question', { size: 10.5, leading: 13.5, before: 5, after: 1 }),
      body: measured('body', { size: 10, leading: 13, before: 0, after: 2 }),
      small: measured('small', { size: 9.5, leading: 12.5, before: 0, after: 2 }),
      contents2: measured('contents2', { size: 10, leading: 13, before: 0, after: 5 }),
      label: measured('label', { size: 10, leading: 13, before: 0, after: 0 }),
    },
  },
}

function measured(
  style: TextStyle,
  measures: Pick<TypeStyle, 'size' | 'leading' | 'before' | 'after'>,
): TypeStyle {
  return { ...theme.styles[style], ...measures }
}
