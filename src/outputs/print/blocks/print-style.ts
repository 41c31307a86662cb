/**
 * The house style on paper, in three sizes of the same design. On an A4 there are two columns: a narrow one for labels,
 * a wide one to read (about 65 letters); whoever writes gets both. Large print and the small page have one.
 */
import type { Margins, PageSetup } from '../../../pdf/document.ts'
import type { Colour, TextStyle, Theme, TypeStyle } from '../../../pdf/theme.ts'
import { A4, A5, mm } from '../../../pdf/units.ts'
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

function typeStyles(measures: Readonly<Record<TextStyle, Measures>>): Theme['styles'] {
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

const theme = (
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
  theme: theme(
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

const wideMargins: Margins = { top: mm(27), right: mm(20), bottom: mm(26), left: mm(20) }

/** A4 with type of 18 points and up, in one column, with darker lines further apart. */
export const largePrint: PrintStyle = {
  page: { ...A4, margins: wideMargins },
  sheetMargins: { ...wideMargins, top: mm(24), bottom: mm(22) },
  coverMargins: { top: mm(30), right: mm(20), bottom: mm(24), left: mm(20) },
  labelColumn: 0,
  band: mm(200),
  emblem: mm(30),
  openingContents: false,
  coverPicture: mm(135),
  scene: { maxWidth: mm(150), maxHeight: mm(96) },
  single: { maxWidth: mm(70), maxHeight: mm(70) },
  diaryCell: mm(34),
  dateCell: mm(17),
  theme: theme(
    typeStyles({
      display: [50, 56, 0, 12],
      number: [120, 112, 0, 0],
      heading1: [33, 39, 0, 18],
      heading2: [26, 32, 34, 12],
      heading3: [21, 27, 24, 8],
      heading4: [18, 24, 18, 5],
      lead: [21, 29, 2, 14],
      body: [18, 26, 0, 12],
      question: [18, 25, 22, 2],
      small: [18, 25, 0, 8],
      label: [18, 25, 0, 2],
      card: [18, 25, 0, 10],
      caption: [18, 25, 0, 16],
      contents1: [18, 24, 8, 2],
      contents2: [18, 26, 0, 2],
      running: [16, 20, 0, 0],
    }),
    26,
    { gap: mm(12), textSize: 18, colour: quiet, thickness: 1.2, box: 17 },
  ),
}

const smallMargins: Margins = { top: mm(19), right: mm(15), bottom: mm(19), left: mm(17) }

/** A5, two on a sheet to fold. */
export const smallPrint: PrintStyle = {
  page: { ...A5, margins: smallMargins },
  sheetMargins: smallMargins,
  coverMargins: { top: mm(24), right: mm(15), bottom: mm(17), left: mm(17) },
  labelColumn: 0,
  band: mm(123),
  emblem: mm(22),
  openingContents: true,
  coverPicture: mm(98),
  scene: { maxWidth: mm(100), maxHeight: mm(66) },
  single: { maxWidth: mm(42), maxHeight: mm(42) },
  diaryCell: mm(19),
  dateCell: mm(11),
  theme: theme(
    typeStyles({
      display: [32, 36, 0, 8],
      number: [66, 67, 0, 0],
      heading1: [21, 25, 0, 12],
      heading2: [15.5, 20, 20, 7],
      heading3: [12.5, 16, 14, 4],
      heading4: [10.5, 14.5, 10, 3],
      lead: [12.5, 18, 2, 8],
      body: [10.5, 15, 0, 6],
      question: [10.5, 14.5, 12, 0],
      small: [9, 12.5, 0, 5],
      label: [9, 12.5, 0, 1],
      card: [10.5, 15, 0, 6],
      caption: [9, 12.5, 0, 9],
      contents1: [10.5, 15, 7, 2],
      contents2: [10.5, 15, 0, 1],
      running: [8, 10, 0, 0],
    }),
    15,
    { gap: mm(8), textSize: 10, thickness: 0.6, box: 10 },
  ),
}

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
