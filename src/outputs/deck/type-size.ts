/**
 * Size of the type on a slide. Few words are set large, many words smaller, in four fixed steps, so that a deck stays
 * calm and is read from the back of the room. What does not fit in the smallest step is too much for one slide;
 * the test that measures the slides in a browser says so.
 */
import type { Diary } from '../../model/field.ts'
import type { Prose } from '../../model/prose.ts'
import type { Content } from '../../model/session.ts'
import { plainText } from '../shared/plain-text.ts'
import { splitFigures } from './content-runs.ts'
import { labelOf } from '../shared/slide-labels.ts'
import type { DeckSlide, SlideKind } from '../shared/slides.ts'

/** CSS pixels on a wall of 1280 by 720; `styles/show.css` sets the same sizes. */
export const typeSizes = { groot: 46, ruim: 41, gewoon: 36, dicht: 32 } as const

export type TypeSize = keyof typeof typeSizes

/** What the body of a slide has under a title of one line, in CSS pixels, and what label and further title lines take. */
const room = { width: 1088, height: 450 }
const labelHeight = 40
const titleLine = { height: 66, letters: 38 }
const lineHeight = 1.36
/** Mean advance of a letter and gaps between blocks and between items, in ems. */
const letter = 0.48
const blockGap = 0.6
const itemGap = 0.38
/** What is drawn of a diary below its words, as `styles/slide.css` has it. */
const diarySketch = 3

/** Some kinds set their text larger than the step says. */
const enlarged: Readonly<Record<SlideKind, number>> = {
  opening: 1,
  tekst: 1,
  kern: 1.5,
  beeld: 1,
  gesprek: 1,
  oefening: 1,
  rollen: 1,
  nabespreking: 1,
  film: 1,
  herhaling: 1,
  reflectie: 1,
  thuisopdracht: 1,
}

/** The largest step in which the slide's words fit, by estimate. */
export function typeSizeOf(slide: DeckSlide): TypeSize {
  const steps: readonly TypeSize[] = ['groot', 'ruim', 'gewoon']
  return steps.find((step) => fits(slide, typeSizes[step] * enlarged[slide.kind])) ?? 'dicht'
}

function fits(slide: DeckSlide, size: number): boolean {
  const { figures, words } = splitFigures('content' in slide ? slide.content : [])
  const share = figures.length === 0 ? 1 : slide.kind === 'beeld' ? 0.31 : 0.47
  const width = (room.width * share) / (letter * size)
  const furtherTitleLines = Math.ceil(slide.title.length / titleLine.letters) - 1
  const taken = (labelOf(slide) ? labelHeight : 0) + furtherTitleLines * titleLine.height
  return heightOfSlide(slide, words, width) * size <= room.height - taken
}

/** In ems, with `width` letters on a line. */
function heightOfSlide(slide: DeckSlide, words: readonly Content[], width: number): number {
  const text = heightOfContent(words, width)
  switch (slide.kind) {
    case 'opening':
      return wrapped(slide.core, width)
    case 'oefening':
      return text + heightOfProse(slide.wayOut, width / 0.75) * 0.75 + blockGap
    case 'rollen':
      return heightOfColumns(slide.roles, width)
    case 'film':
      return text + 3
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

function heightOfContent(content: readonly Content[], width: number): number {
  return sum(
    content.map((each) => {
      switch (each.kind) {
        case 'paragraph':
        case 'list':
        case 'quote':
        case 'figure':
          return heightOfProse([each], width)
        case 'question':
        case 'drawingBox':
          return wrapped(plainText(each.prompt), width - 3) + itemGap
        case 'scale':
          return wrapped(plainText(each.prompt), width) + lineHeight + blockGap
        case 'choice':
          return (
            wrapped(plainText(each.prompt), width) + each.options.length * (lineHeight + itemGap) + blockGap
          )
        case 'diary':
          return wrapped(plainText(each.prompt), width) + heightOfDiary(each, width) + blockGap
        case 'columns':
          return heightOfColumns(each.columns, width)
      }
    }),
  )
}

/** The words above its columns, and the empty rows below them. */
function heightOfDiary({ columns }: Diary, width: number): number {
  const letters = width / columns.length - 2
  return Math.max(...columns.map((column) => wrapped(column, letters))) + diarySketch
}

/** Side by side: the longest counts, under its heading and rule. */
function heightOfColumns(
  columns: readonly { readonly content: readonly Prose<'group'>[] }[],
  width: number,
): number {
  if (columns.length === 0) return 0
  return 3 + Math.max(...columns.map(({ content }) => heightOfProse(content, width / columns.length - 2)))
}

function heightOfProse(prose: readonly Prose<'group'>[], width: number): number {
  return sum(
    prose.map((each) => {
      switch (each.kind) {
        case 'paragraph':
          return wrapped(plainText([each]), width) + blockGap
        case 'list':
          return (
            sum(each.items.map(({ children }) => heightOfProse(children, width - 3) - blockGap + itemGap)) +
            itemGap
          )
        case 'quote':
          return heightOfProse(each.children, width - 3)
        case 'figure':
          return 0
      }
    }),
  )
}

function wrapped(text: string, width: number): number {
  return Math.ceil(text.length / width) * lineHeight
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
