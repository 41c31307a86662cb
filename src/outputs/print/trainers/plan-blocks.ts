/** The plan at a glance, in columns: when each part starts, how long it is, and on what page it stands. */
import type { Place } from '../../../model/place.ts'
import type { Block, Span } from '../../../pdf/block.ts'
import { mm } from '../../../pdf/units.ts'
import { clockTime } from '../../shared/time-plan.ts'
import type { PlannedPart } from '../../shared/time-plan.ts'
import { paragraph, textSpan } from '../blocks/text-blocks.ts'
import { partAnchor } from './part-blocks.ts'
import type { TrainerContext } from './trainer-context.ts'

const COLUMN = mm(19)

export function planBlocks(context: TrainerContext): Block[] {
  const { plan, session } = context
  const { place, parts } = session
  const last = plan.at(-1)
  if (!last) return []
  const sum = (of: 'minutes' | 'minimum') => String(parts.reduce((total, part) => total + part[of], 0))
  const head = ['Tijd', 'Minuten', 'Kan in']
  const end = [bold(clockTime(last.to)), textSpan(sum('minutes')), textSpan(sum('minimum'))]
  return [
    ...inColumns(head.map(textSpan), paragraph('Onderdeel', 'label', place, { keepWithNext: true }), place),
    ...plan.flatMap((planned) => partLine(planned, context)),
    ...inColumns(end, paragraph('Einde', 'contents2', place), place),
  ]
}

function partLine({ part, from }: PlannedPart, context: TrainerContext): Block[] {
  const { place, title, minutes, minimum, optional, id } = part
  const text = optional ? `${title} (mag vervallen)` : title
  const entry = { style: 'contents2', text, anchor: partAnchor(id, context), place } as const
  const cells = [bold(clockTime(from)), textSpan(String(minutes)), textSpan(String(minimum))]
  return inColumns(cells, { kind: 'contents', entries: [entry] }, place)
}

const bold = (text: string): Span => ({ kind: 'text', text, bold: true })

/** Each cell hangs before the rest of its line. */
function inColumns(cells: readonly Span[], rest: Block, place: Place): Block[] {
  return cells.reduceRight<Block[]>(
    (blocks, cell) => [{ kind: 'hanging', indent: COLUMN, label: [cell], blocks, place }],
    [rest],
  )
}
