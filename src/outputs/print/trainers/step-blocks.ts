/** A step in the script: what is on the wall, then what to say and do meanwhile. */
import type { Place } from '../../../model/place.ts'
import type { Block } from '../../../pdf/block.ts'
import type { GlimpsedSlide, Step } from '../../shared/steps-of.ts'
import { entry } from '../../shared/references.ts'
import { sand } from '../blocks/colours.ts'
import { heading } from '../blocks/text-blocks.ts'
import { slideContent } from '../blocks/slide-content.ts'
import { activityBlocks } from './activity-blocks.ts'
import { labelledPanel } from './labelled-blocks.ts'
import type { Labelled } from './labelled-blocks.ts'
import { noteBlocks } from './note-blocks.ts'
import type { TrainerContext } from './trainer-context.ts'

/** @param place of its part: a slide's title has no place of its own */
export function stepBlocks(
  { slides, notes, activity }: Step,
  place: Place,
  context: TrainerContext,
): Block[] {
  const told = [...(activity ? activityBlocks(activity, context) : []), ...noteBlocks(notes, context)]
  if (slides.length === 0) return told
  const glimpses = slides.map((slide) => glimpse(slide, place, context))
  const wall = labelledPanel({ tint: sand, together: true }, glimpses, context)
  // A title without text would be left alone at the foot of a page.
  const isBare = slides.at(-1)?.content.length === 0
  return isBare ? withNext(wall, told) : [wall, ...told]
}

function glimpse({ id, title, content }: GlimpsedSlide, place: Place, context: TrainerContext): Labelled {
  const text = slideContent(content, context, 'small')
  const blocks = [heading(3, title, place, { bookmark: false }), ...text]
  return { label: `Dia ${entry(context.slideNumbers, id)}`, blocks, place }
}

/** `head` on one page with the first of `rest` that is more than room. */
function withNext(head: Block, rest: readonly Block[]): Block[] {
  const end = rest.findIndex(({ kind }) => kind !== 'space') + 1
  return [
    { kind: 'group', tag: 'Div', together: true, blocks: [head, ...rest.slice(0, end)] },
    ...rest.slice(end),
  ]
}
