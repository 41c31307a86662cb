/** Which script belongs to which slide. For trainers only: it takes a whole `Session`. */
import type { Film, GroupBlock, Part, Session, TrainerNote } from '../../model/session.ts'
import { openingId, rolesId, type DeckSlide } from '../shared/slides.ts'

/**
 * Notes by slide id, in the order in which they stand in the session. A slide without notes has no entry, except for a
 * film: trainers have something to read there in any case.
 */
export type SlideNotes = ReadonlyMap<string, readonly TrainerNote[]>

interface Assigned {
  readonly slideId: string
  readonly note: TrainerNote
}

/**
 * Every note of the session, at its slide. What stands before the first slide of a part opens that slide; what
 * stands after a block belongs to the last slide of that block; a part that projects nothing adds to the slide
 * that is still on the wall.
 */
export function notesBySlide(session: Session): SlideNotes {
  let onTheWall = openingId(session)
  const assigned: Assigned[] = []
  for (const part of session.parts) {
    assigned.push(...notesOfPart(part, onTheWall))
    onTheWall = lastSlideOf(part) ?? onTheWall
  }
  return grouped(assigned, filmsIn(session))
}

/** The film that a slide shows. */
export function filmOnSlide(session: Session, slideId: string): Film | undefined {
  return filmsIn(session).find(({ id }) => id === slideId)
}

/**
 * The slides on which a slide's notes are to be read: the slide itself, and slides without notes of their own that it
 * goes with. Those of an exercise go with the exercise: while the group is at work, its script stays at hand. Others of
 * a part go with the first notes that follow, or else with the last; the opening goes with the first of all.
 */
export function slidesReading(
  slideId: string,
  slides: readonly DeckSlide[],
  notes: SlideNotes,
): readonly DeckSlide[] {
  return slides.filter((slide, index) => readAt(slide, index, slides, notes) === slideId)
}

/** "Bij dia 10 tot en met 14", by the numbers at the foot of the slides. */
export function reachOf(reading: readonly DeckSlide[], slides: readonly DeckSlide[]): string {
  const numbers = reading.map((slide) => slides.indexOf(slide) + 1)
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  return `Bij dia ${first} ${last - first > 1 ? 'tot en met' : 'en'} ${last}`
}

function readAt(
  slide: DeckSlide,
  index: number,
  slides: readonly DeckSlide[],
  notes: SlideNotes,
): string | undefined {
  const hasNotes = ({ id }: { readonly id: string }) => notes.has(id)
  const near = (other: DeckSlide) =>
    hasNotes(other) && (other.partId === slide.partId || slide.kind === 'opening')
  if (hasNotes(slide)) return slide.id
  if ('exercise' in slide && slide.exercise && hasNotes(slide.exercise)) return slide.exercise.id
  return (slides.slice(index).find(near) ?? slides.slice(0, index).findLast(near))?.id
}

function notesOfPart(part: Part, onTheWall: string): readonly Assigned[] {
  let slideId = firstSlideOf(part) ?? onTheWall
  return part.blocks.flatMap((block): readonly Assigned[] => {
    if (block.kind === 'trainerNote') return [{ slideId, note: block }]
    slideId = lastSlideOfBlock(block)
    return notesOfBlock(block)
  })
}

function firstSlideOf(part: Part): string | undefined {
  return part.blocks.find((block) => block.kind !== 'trainerNote')?.id
}

function lastSlideOf(part: Part): string | undefined {
  const block = part.blocks.findLast((each) => each.kind !== 'trainerNote')
  return block && lastSlideOfBlock(block)
}

/** An exercise ends with its debrief, or else with its own last slide; every other block is one slide. */
function lastSlideOfBlock(block: GroupBlock): string {
  if (block.kind !== 'exercise') return block.id
  return block.debrief?.id ?? block.slides.at(-1)?.id ?? (block.roles.length > 0 ? rolesId(block) : block.id)
}

function notesOfBlock(block: GroupBlock): readonly Assigned[] {
  const at = (slideId: string, notes: readonly TrainerNote[]) => notes.map((note) => ({ slideId, note }))
  switch (block.kind) {
    case 'slide':
    case 'recap':
      return []
    case 'conversation':
    case 'film':
    case 'reflection':
    case 'homework':
      return at(block.id, block.notes)
    case 'exercise':
      return [
        ...at(block.id, block.notes),
        ...(block.debrief ? at(block.debrief.id, block.debrief.notes) : []),
      ]
  }
}

function filmsIn({ parts }: Session): readonly Film[] {
  return parts.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'film'))
}

function grouped(assigned: readonly Assigned[], films: readonly Film[]): SlideNotes {
  const notes = new Map<string, TrainerNote[]>()
  for (const { slideId, note } of assigned) {
    const atSlide = notes.get(slideId)
    if (atSlide) atSlide.push(note)
    else notes.set(slideId, [note])
  }
  for (const { id } of films) if (!notes.has(id)) notes.set(id, [])
  return notes
}
