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
 * The slides on which a slide's notes are to be read: the slide itself and, for an exercise, those of its slides that
 * have no notes of their own. While the group is at work, the script of the exercise stays at hand.
 */
export function slidesReading(
  slideId: string,
  slides: readonly DeckSlide[],
  notes: SlideNotes,
): readonly string[] {
  const silent = slides.filter(
    (slide) => 'exercise' in slide && slide.exercise?.id === slideId && !notes.has(slide.id),
  )
  return [slideId, ...silent.map(({ id }) => id)]
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
