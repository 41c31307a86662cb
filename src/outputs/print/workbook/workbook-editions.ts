/** The editions of the workbook: the same text and the same fields, for other eyes, hands and printers. */
import type { PrintDocument } from '../../../pdf/document.ts'
import { standardPrint } from '../blocks/print-style.ts'
import type { PrintStyle } from '../blocks/print-style.ts'
import { largePrint, smallPrint } from './edition-styles.ts'

/** Also the name of the file, without extension. */
export type EditionName = 'werkboek' | 'werkboek-groot' | 'werkboek-a5-boekje' | 'werkboek-schrijfruimte'

export interface Edition {
  readonly title: string
  readonly style: PrintStyle
  /** `writing`: what is asked and room to answer it, without what there is to read. */
  readonly content: 'all' | 'writing'
  readonly fold: PrintDocument['fold']
}

export const editions: Readonly<Record<EditionName, Edition>> = {
  werkboek: { title: 'werkboek', style: standardPrint, content: 'all', fold: undefined },
  'werkboek-groot': { title: 'werkboek in grote letter', style: largePrint, content: 'all', fold: undefined },
  'werkboek-a5-boekje': {
    title: 'werkboek als boekje, alleen om te printen',
    style: smallPrint,
    content: 'all',
    fold: 'booklet',
  },
  'werkboek-schrijfruimte': {
    title: 'werkboek, alleen de schrijfruimte',
    style: standardPrint,
    content: 'writing',
    fold: undefined,
  },
}
