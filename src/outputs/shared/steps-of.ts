/** A part as trainers go through it: step after step, each with what is on the wall and what to do meanwhile. */
import type {
  Block,
  Content,
  Conversation,
  Exercise,
  Film,
  GroupBlock,
  Homework,
  Part,
  TrainerNote,
} from '../../model/session.ts'
import { rolesId } from './slides.ts'
import { rolesTitle } from './groupings.ts'

export interface Step {
  /** In order; none while the slide of the step before stays on. */
  readonly slides: readonly GlimpsedSlide[]
  readonly notes: readonly TrainerNote[]
  /** What trainers need besides the notes. */
  readonly activity: Exercise | Film | Homework | Conversation | undefined
}

/** What the group sees, in short. */
export interface GlimpsedSlide {
  readonly id: string
  readonly title: string
  readonly content: readonly Content[]
}

/**
 * The steps of a part in order. Notes belong to the slide they follow; notes before the first slide are a step of
 * their own. An exercise is followed by its further slides and its debrief.
 */
export function stepsOf(part: Pick<Part, 'blocks'>): readonly Step[] {
  return part.blocks.reduce<readonly Step[]>(withBlock, [])
}

function withBlock(steps: readonly Step[], block: Block): readonly Step[] {
  if (block.kind !== 'trainerNote') return [...steps, ...blockSteps(block)]
  const last = steps.at(-1)
  if (last === undefined) return [{ slides: [], notes: [block], activity: undefined }]
  return [...steps.slice(0, -1), { ...last, notes: [...last.notes, block] }]
}

function blockSteps(block: GroupBlock): readonly Step[] {
  switch (block.kind) {
    case 'slide':
    case 'recap':
      return [step(block)]
    case 'reflection':
      return [step(block, block.notes)]
    case 'conversation':
    case 'film':
    case 'homework':
      return [step(block, block.notes, block)]
    case 'exercise':
      return [
        { slides: exerciseSlides(block), notes: block.notes, activity: block },
        ...block.slides.map((slide) => step(slide)),
        ...(block.debrief === undefined ? [] : [step(block.debrief, block.debrief.notes)]),
      ]
  }
}

function step(
  { id, title, content }: GlimpsedSlide,
  notes: readonly TrainerNote[] = [],
  activity?: Step['activity'],
): Step {
  return { slides: [{ id, title, content }], notes, activity }
}

/** The instruction, and the slide that the deck makes of the roles; what each role does stands beside it in full. */
function exerciseSlides(exercise: Exercise): readonly GlimpsedSlide[] {
  const { id, title, content, roles } = exercise
  const instruction = { id, title, content }
  if (roles.length === 0) return [instruction]
  return [instruction, { id: rolesId(exercise), title: rolesTitle, content: [] }]
}
