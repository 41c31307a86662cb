/**
 * The house style on paper. On an A4 there are two columns: a narrow one for labels, a wide one to read (about 65
 * letters); whoever writes gets both. Other sizes of the same design are made of it.
 */
import type { Margins, PageSetup } from '../../../pdf/document.ts'
import type { Colour, TextStyle, Theme, TypeStyle } from '../../../pdf/theme.ts'
import { A4, mm } from '../../../pdf/units.ts'
import { accent, ink, line, quiet, writingLine } from './colours.ts'

/** Lengths are points. */
export interface PrintStyle {
  readonly page: PageSetup
  /** A sheet that is given out had better be one sheet. */
  readonly sheetMargins: Margins
  readonly coverMargins: Margins
  readonly theme: Theme
  /** Width of the column for labels, its gutter included; 0: labels stand above what they belong to. */
  readonly labelColumn: number
  /** Height of the tinted upper part of a session's opening page, and of the emblem on it. */
  readonly band: number
  readonly emblem: number
  /** Whether the parts of a session stand below it. */
  readonly openingContents: boolean
  readonly coverPicture: number
  /** The most that a picture may take: one as wide as a scene, and one of a single figure. */
  readonly scene: { readonly maxWidth: number; readonly maxHeight: number }
  readonly single: { readonly maxWidth: number; readonly maxHeight: number }
  /** Least height of a cell of a diary. */
  readonly diaryCell: number
  /** Least height of a row in the table of dates. */
  readonly dateCell: number
}

/** Size, distance between baselines, least room above, least room below. */
type Measures = readonly [size: number, leading: number, before: number, after: number]

const looks: Readonly<Record<TextStyle, Pick<TypeStyle, 'face' | 'colour'>>> = {
  display: { face: 'bold', colour: accent },
  number: { face: 'bold', colour: accent },
  heading1: { face: 'bold', colour: accent },
  heading2: { face: 'bold', colour: accent },
  heading3: { face: 'bold', colour: ink },
  heading4: { face: 'bold', colour: accent },
  lead: { face: 'regular', colour: ink },
  body: { face: 'regular', colour: ink },
  question: { face: 'bold', colour: ink },
  small: { face: 'regular', colour: quiet },
  label: { face: 'regular', colour: quiet },
  card: { face: 'regular', colour: ink },
  caption: { face: 'regular', colour: quiet },
  contents1: { face: 'bold', colour: ink },
  contents2: { face: 'regular', colour: ink },
  running: { face: 'regular', colour: quiet },
}

export function typeStyles(measures: Readonly<Record<TextStyle, Measures>>): Theme['styles'] {
  const style = (name: TextStyle): TypeStyle => {
    const [size, leading, before, after] = measures[name]
    return { ...looks[name], size, leading, before, after }
  }
  return {
    display: style('display'),
    number: style('number'),
    heading1: style('heading1'),
    heading2: style('heading2'),
    heading3: style('heading3'),
    heading4: style('heading4'),
    lead: style('lead'),
    body: style('body'),
    question: style('question'),
    small: style('small'),
    label: style('label'),
    card: style('card'),
    caption: style('caption'),
    contents1: style('contents1'),
    contents2: style('contents2'),
    running: style('running'),
  }
}

export const themeOf = (
  styles: Theme['styles'],
  listIndent: number,
  writing: Omit<Theme['writing'], 'colour'> & { readonly colour?: Colour },
): Theme => ({
  accent,
  line,
  linkColour: accent,
  listIndent,
  writing: { colour: writingLine, ...writing },
  styles,
})

const margins: Margins = { top: mm(27), right: mm(22), bottom: mm(26), left: mm(22) }

/** A4, the one that most people get. */
export const standardPrint: PrintStyle = {
  page: { ...A4, margins },
  sheetMargins: { ...margins, top: mm(24), bottom: mm(20) },
  coverMargins: { top: mm(34), right: mm(22), bottom: mm(24), left: mm(22) },
  labelColumn: mm(34),
  band: mm(178),
  emblem: mm(30),
  openingContents: true,
  coverPicture: mm(150),
  scene: { maxWidth: mm(118), maxHeight: mm(88) },
  single: { maxWidth: mm(48), maxHeight: mm(48) },
  diaryCell: mm(22),
  dateCell: mm(15),
  theme: themeOf(
    typeStyles({
      display: [44, 48, 0, 10],
      number: [150, 138, 0, 0],
      heading1: [27, 32, 0, 16],
      heading2: [19, 24, 30, 10],
      heading3: [14, 18, 18, 5],
      heading4: [11.5, 16, 14, 4],
      lead: [14.5, 21, 2, 10],
      body: [11.5, 16.5, 0, 8],
      question: [11.5, 16, 16, 0],
      small: [9.5, 13.5, 0, 6],
      label: [9.5, 13, 0, 0],
      card: [13, 18.5, 0, 8],
      caption: [9.5, 13.5, 0, 12],
      contents1: [12.5, 18, 12, 3],
      contents2: [11.5, 18, 0, 1],
      running: [9, 12, 0, 0],
    }),
    17,
    { gap: mm(8.5), textSize: 11, thickness: 0.7, box: 11 },
  ),
}

/** A style of `standardPrint` in another size; what it looks like stays. */
export function resized(
  style: TextStyle,
  measures: Pick<TypeStyle, 'size' | 'leading' | 'before' | 'after'>,
): TypeStyle {
  return { ...standardPrint.theme.styles[style], ...measures }
}
