/** The workbook's other sizes: large print, and a page of half the size. Both have one column. */
import type { Margins } from '../../../pdf/document.ts'
import { A4, A5, mm } from '../../../pdf/units.ts'
import { quiet } from '../blocks/colours.ts'
import { themeOf, typeStyles } from '../blocks/print-style.ts'
import type { PrintStyle } from '../blocks/print-style.ts'

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
  theme: themeOf(
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
  theme: themeOf(
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
