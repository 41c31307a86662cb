/** `pdf/dias-sessie-01.pdf`: what was on the wall, three to a page, with lines beside each slide to write on. */
import type { ParticipantCourse, ParticipantSession } from '../../../model/participant.ts'
import type { Block } from '../../../pdf/block.ts'
import type { PrintDocument } from '../../../pdf/document.ts'
import type { Colour } from '../../../pdf/theme.ts'
import type { DeckSlide, SlideKind } from '../../shared/slides.ts'
import { slidesOf } from '../../shared/slides.ts'
import { accent } from '../blocks/colours.ts'
import { sessionPrefix } from '../blocks/print-context.ts'
import type { PrintContext } from '../blocks/print-context.ts'
import { heading } from '../blocks/text-blocks.ts'
import { aboutDocument } from '../about-document.ts'
import { slideBlocks } from './slide-blocks.ts'
import {
  grounds,
  notesLines,
  slideBorder,
  slideGap,
  slideHeight,
  slidePadding,
  slidePrint,
} from './slide-style.ts'

const SLIDES_ON_A_PAGE = 3

/** The slides as data. It takes what participants may have, so it may be given to them too. */
export function slidesDocument(course: ParticipantCourse, session: ParticipantSession): PrintDocument {
  const context: PrintContext = {
    references: course,
    fieldPrefix: sessionPrefix(session.number),
    terms: undefined,
    style: slidePrint,
    indent: 0,
  }
  const slides = slidesOf(session)
  return {
    ...aboutDocument(course, `dia’s van sessie ${session.number}`, session.title),
    page: slidePrint.page,
    theme: slidePrint.theme,
    sections: [
      {
        kind: 'flow',
        head: `${course.title} · Sessie ${session.number}: ${session.title}`,
        foot: true,
        blocks: [
          ...slides.map((slide, index) => slideWithLines(slide, index + 1, session, context)),
          ...(slides.length % SLIDES_ON_A_PAGE === 0 ? [] : roomBlocks(session)),
        ],
      },
    ],
  }
}

/** One row, so that no slide is cut and no lines stand apart from their slide. */
function slideWithLines(
  slide: DeckSlide,
  position: number,
  { number, place }: ParticipantSession,
  context: PrintContext,
): Block {
  const frame: Block = {
    kind: 'panel',
    tint: groundOf(slide),
    bar: barred.has(slide.kind) ? accent : undefined,
    border: slideBorder,
    padding: slidePadding,
    minHeight: slideHeight,
    blocks: slideBlocks(slide, position, place, context),
  }
  const lines: Block = {
    kind: 'textField',
    // Only a slide that is no block of its own has an underscore in its id.
    name: `${notesPrefix(number)}${slide.id.replaceAll('_', '--')}`,
    description: `Aantekeningen bij ${slide.title}`,
    lines: notesLines,
    grow: 'none',
    place,
  }
  return { kind: 'columns', gap: slideGap, columns: [[frame], [lines]] }
}

/** What is left of the last page. */
function roomBlocks({ number, place }: ParticipantSession): Block[] {
  const title = 'Ruimte voor jezelf'
  const name = `${notesPrefix(number)}eigen--notities`
  return [
    heading(2, title, place, { style: 'heading3' }),
    { kind: 'textField', name, description: title, lines: 4, grow: 'page', place },
  ]
}

function notesPrefix(session: number): string {
  return `dias-${String(session).padStart(2, '0')}-`
}

/** White explains, sand is for talking together, pale petrol for doing: as on the wall. */
function groundOf(slide: DeckSlide): Colour | undefined {
  const isInExercise = 'exercise' in slide && slide.exercise !== undefined
  return isInExercise ? grounds.doing : groundOfKind[slide.kind]
}

const groundOfKind: Readonly<Record<SlideKind, Colour | undefined>> = {
  opening: undefined,
  tekst: undefined,
  kern: undefined,
  beeld: undefined,
  herhaling: undefined,
  film: undefined,
  nabespreking: undefined,
  thuisopdracht: undefined,
  gesprek: grounds.talking,
  reflectie: grounds.talking,
  oefening: grounds.doing,
  rollen: grounds.doing,
}

/** What opens the session, and what goes home. */
const barred: ReadonlySet<SlideKind> = new Set(['opening', 'thuisopdracht'])
