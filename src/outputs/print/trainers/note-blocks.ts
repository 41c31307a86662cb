/** What only trainers read: running text, and marked passages under their label. */
import type { Prose } from '../../../model/prose.ts'
import type { Cue, CueKind, TrainerContent, TrainerNote } from '../../../model/session.ts'
import type { Block } from '../../../pdf/block.ts'
import type { TextStyle } from '../../../pdf/theme.ts'
import { cueLabels } from '../../shared/cue-labels.ts'
import { accent } from '../blocks/colours.ts'
import { proseBlocks } from '../blocks/content-blocks.ts'
import type { PrintContext } from '../blocks/print-context.ts'
import { labelledBlocks, labelledPanel, runningBlocks } from './labelled-blocks.ts'
import type { PanelLook } from './labelled-blocks.ts'
import { caution } from './script-style.ts'

export function noteBlocks(notes: readonly TrainerNote[], context: PrintContext): Block[] {
  return notes.flatMap(({ content }) => content.flatMap((passage) => passageBlocks(passage, context)))
}

function passageBlocks(passage: TrainerContent, context: PrintContext): Block[] {
  return passage.kind === 'cue' ? cueBlocks(passage, context) : plainBlocks(passage, context)
}

function plainBlocks(prose: Prose<'trainer'>, context: PrintContext): Block[] {
  return runningBlocks(proseBlocks([prose], context), prose.place)
}

interface CueLook {
  readonly text: TextStyle
  /** Undefined: without a panel. */
  readonly panel: PanelLook | undefined
}

const plain: CueLook = { text: 'body', panel: undefined }

/** Words to say aloud are looked for in a hurry, and a caution may not be overlooked. */
const looks: Readonly<Record<CueKind, CueLook>> = {
  say: { text: 'card', panel: { bar: accent, together: true } },
  do: plain,
  caution: { text: 'body', panel: { bar: caution, border: caution, together: true } },
  background: { text: 'small', panel: undefined },
  onSite: plain,
  online: plain,
  landing: { text: 'body', panel: { bar: accent, together: true } },
}

function cueBlocks({ cue, content, place }: Cue, context: PrintContext): Block[] {
  const { text, panel } = looks[cue]
  const labelled = { label: cueLabels[cue], blocks: proseBlocks(content, context, text), place }
  return panel ? [labelledPanel(panel, [labelled], context)] : labelledBlocks(labelled, context)
}
