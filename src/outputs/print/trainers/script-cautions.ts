/** What to watch for, gathered for who prepares the session; each stands in its own place again. */
import type { Block } from '../../../pdf/block.ts'
import { cautionsOf } from '../../shared/cautions-of.ts'
import { clockTime } from '../../shared/time-plan.ts'
import { proseBlocks } from '../blocks/content-blocks.ts'
import { paragraph } from '../blocks/text-blocks.ts'
import { openingPart } from './script-opening.ts'
import { labelledPanel } from './labelled-blocks.ts'
import type { Labelled } from './labelled-blocks.ts'
import { caution } from './script-style.ts'
import type { TrainerContext } from './trainer-context.ts'

export function cautionBlocks(context: TrainerContext): Block[] {
  const { session, plan } = context
  const cautions = cautionsOf(session).flatMap(({ partId, title, cue }): Labelled[] => {
    const planned = plan.find(({ part }) => part.id === partId)
    if (!planned) return []
    const { place, content } = cue
    const blocks = [
      paragraph(title, 'question', place, { keepWithNext: true }),
      ...proseBlocks(content, context),
    ]
    return [{ label: clockTime(planned.from), blocks, place }]
  })
  if (cautions.length === 0) return []
  return openingPart('Hier letten we op', [labelledPanel({ bar: caution }, cautions, context)], context)
}
