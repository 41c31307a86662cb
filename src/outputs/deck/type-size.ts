/**
 * Size of the type on a slide. Few words are set large, many words smaller, in four fixed steps, so that a deck stays
 * calm and is read from the back of the room. What does not fit in the smallest step is too much for one slide;
 * the test that measures the slides in a browser says so.
 */
import type { Diary } from '../../model/field.ts'
import type { Figure, Prose } from '../../model/prose.ts'
import type { Content } from '../../model/session.ts'
import { plainText } from '../shared/plain-text.ts'
import { entry, type References } from '../shared/references.ts'
import { labelOf } from '../shared/slide-labels.ts'
import { contentRuns, splitFigures, type ContentRun } from './content-runs.ts'
import { keepTogether } from './keep-together.ts'
import type { DeckSlide, SlideKind } from '../shared/slides.ts'

/** CSS pixels on a wall of 1280 by 720; `styles/show.css` sets the same sizes. */
export const typeSizes = { groot: 46, ruim: 41, gewoon: 36, dicht: 32 } as const

export type TypeSize = keyof typeof typeSizes

type Pictures = Pick<References, 'pictures'>

/**
 * What words may take, in CSS pixels, with some air: under a title of one line, and above a wide picture. And what a
 * label and further lines of the title take of it.
 */
const room = { width: 1088, height: 420, aboveFigure: 130 }
const labelHeight = 12
const titleLine = { height: 66, letters: 38 }
/** The place of pictures beside words, as `styles/show.css` has it. */
const figure = { height: 460, widest: 560, widestOfLook: 710, gap: 56, overhang: 24 }
/** From this ratio on a picture is so wide that it stands below the words. */
const wide = 2.2

/** In ems, as `styles/slide.css` has them: lines, gaps between blocks and items, how far lists go in. */
const lineHeight = 1.36
const blockGap = 0.6
const itemGap = 0.34
const indent = { list: 1.15, questions: 1.35, question: 0.85 }
const columnGap = 1
/** Heading and rule of a column; what is drawn of a diary below its words; link and key of a film. */
const columnHead = 2.5
const diary = { line: 1.2, sketch: 2.8 }
const filmLink = 3.2
/** The way out of an exercise: a share of the size, and never fewer pixels than this. */
const wayOut = { share: 0.75, least: 28 }

/** Some kinds set their text larger than the step says, and so does a question that stands alone. */
const enlarged: Partial<Record<SlideKind, number>> = { kern: 1.5 }
const loneQuestion = 1.2

/** The largest step in which the slide's words fit, by estimate. */
export function typeSizeOf(slide: DeckSlide, course: Pictures = { pictures: new Map() }): TypeSize {
  const steps: readonly TypeSize[] = ['groot', 'ruim', 'gewoon']
  return steps.find((step) => fits(slide, typeSizes[step] * (enlarged[slide.kind] ?? 1), course)) ?? 'dicht'
}

/** Width to height of pictures side by side. */
export function ratioOf(figures: readonly Figure<'group'>[], { pictures }: Pictures): number {
  return sum(
    figures.map(({ picture }) => entry(pictures, picture)).map(({ width, height }) => width / height),
  )
}

/** Whether pictures of this ratio stand below the words, and not beside them. */
export function isWide(ratio: number): boolean {
  return ratio > wide
}

function fits(slide: DeckSlide, size: number, course: Pictures): boolean {
  const { figures, words } = splitFigures('content' in slide ? keepTogether(slide.content) : [])
  const ratio = ratioOf(figures, course)
  const furtherTitleLines = Math.ceil(slide.title.length / titleLine.letters) - 1
  const taken = (labelOf(slide) ? labelHeight : 0) + furtherTitleLines * titleLine.height
  const height = isWide(ratio) ? room.aboveFigure : room.height - taken
  const width = ratio === 0 || isWide(ratio) ? room.width : widthBeside(ratio, slide.kind)
  return heightOfSlide(slide, words, width / size, size) * size <= height
}

/** What is left for words beside pictures of this ratio. */
function widthBeside(ratio: number, kind: SlideKind): number {
  const widest = kind === 'beeld' ? figure.widestOfLook : figure.widest
  const overhang = kind === 'beeld' ? figure.overhang : 0
  return room.width + overhang - figure.gap - Math.min(widest, figure.height * ratio)
}

/** In ems, and so is `width`; `size` is what an em is. */
function heightOfSlide(slide: DeckSlide, words: readonly Content[], width: number, size: number): number {
  const text = heightOfContent(words, width)
  switch (slide.kind) {
    case 'opening':
      return linesOf(slide.core, width) * lineHeight
    case 'oefening':
      return text + heightOfWayOut(slide.wayOut, width, Math.max(wayOut.share, wayOut.least / size))
    case 'rollen':
      return heightOfColumns(slide.roles, width)
    case 'film':
      return text + filmLink
    case 'tekst':
    case 'kern':
    case 'beeld':
    case 'gesprek':
    case 'nabespreking':
    case 'herhaling':
    case 'reflectie':
    case 'thuisopdracht':
      return text
  }
}

function heightOfWayOut(prose: readonly Prose<'group'>[], width: number, share: number): number {
  if (prose.length === 0) return 0
  return 1.4 * blockGap + (blockGap + heightOfProse(keepTogether(prose), width / share)) * share
}

function heightOfContent(content: readonly Content[], width: number): number {
  const runs = contentRuns(content)
  const [only] = runs
  if (runs.length === 1 && only?.kind === 'questions' && only.questions.length === 1)
    return heightOfRun(only, width / loneQuestion) * loneQuestion
  return stacked(runs.map((run) => heightOfRun(run, width)))
}

function heightOfRun(run: ContentRun, width: number): number {
  switch (run.kind) {
    case 'prose':
      return heightOfProse(run.prose, width)
    case 'questions': {
      const inset = run.questions.length === 1 ? indent.question : indent.questions
      return stacked(
        run.questions.map(({ prompt }) => linesOf(plainText(prompt), width - inset) * lineHeight),
        itemGap,
      )
    }
    case 'scale':
      return (linesOf(plainText(run.prompt), width) + 1) * lineHeight + blockGap
    case 'choice':
      return (
        linesOf(plainText(run.prompt), width) * lineHeight +
        run.options.length * (lineHeight + itemGap) +
        itemGap
      )
    case 'diary':
      return linesOf(plainText(run.prompt), width) * lineHeight + heightOfDiary(run, width)
    case 'columns':
      return heightOfColumns(run.columns, width)
  }
}

/** The words above its columns, and the empty rows below them. */
function heightOfDiary({ columns }: Diary, width: number): number {
  const inColumn = width / columns.length - 0.5
  return Math.max(...columns.map((column) => linesOf(column, inColumn))) * diary.line + diary.sketch
}

/** Side by side: the longest counts, under its heading and rule. */
function heightOfColumns(
  columns: readonly { readonly content: readonly Prose<'group'>[] }[],
  width: number,
): number {
  if (columns.length === 0) return 0
  const inColumn = (width - (columns.length - 1) * columnGap) / columns.length
  return columnHead + Math.max(...columns.map(({ content }) => heightOfProse(content, inColumn)))
}

function heightOfProse(prose: readonly Prose<'group'>[], width: number): number {
  return stacked(
    prose.map((each) => {
      switch (each.kind) {
        case 'paragraph':
          return linesOf(plainText([each]), width) * lineHeight
        case 'list':
          return stacked(
            each.items.map(({ children }) => heightOfProse(children, width - indent.list)),
            itemGap,
          )
        case 'quote':
          return heightOfProse(each.children, width - indent.question)
        case 'figure':
          return 0
      }
    }),
  )
}

/** One below the other. */
function stacked(heights: readonly number[], gap = blockGap): number {
  return sum(heights) + Math.max(0, heights.length - 1) * gap
}

/** How many lines a text takes, broken between words as a browser does; `width` in ems. */
function linesOf(text: string, width: number): number {
  const blank = advanceOf(' ')
  let lines = 1
  let taken = 0
  for (const word of text.split(/[ \n]+/)) {
    const long = sum([...word].map(advanceOf))
    if (taken > 0 && taken + blank + long > width) {
      lines += 1
      taken = long
    } else taken += taken > 0 ? blank + long : long
  }
  return lines
}

/** Of a letter of the house font, in ems; a little wide, because some words are bold. */
function advanceOf(letter: string): number {
  if (/[.,:;’‘!ijlI]/.test(letter)) return 0.26
  if (letter === ' ') return 0.28
  if (/[frt-]/.test(letter)) return 0.34
  if (/[ckvsxyz]/.test(letter)) return 0.48
  if (/[mwMW…]/.test(letter)) return 0.8
  return /[A-Z\d]/.test(letter) ? 0.63 : 0.55
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
