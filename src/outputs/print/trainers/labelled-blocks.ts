/** Text beside a bold label, plain or in a panel, and running text between; labels and texts of all stand in line. */
import type { Place } from '../../../model/place.ts'
import type { Block, Panel } from '../../../pdf/block.ts'
import type { PrintContext } from '../blocks/print-context.ts'
import { beside } from '../blocks/text-blocks.ts'

/** Of panels, and of everything between them: their edges stick out, their text does not. */
const PADDING = 6
/** Above what has a label, and below it, besides the room that its text has of itself. */
const ROOM: Block = { kind: 'space', height: 3 }

export interface Labelled {
  readonly label: string
  readonly blocks: readonly Block[]
  readonly place: Place
}

/** Indented, so that it is seen where the label's text ends and running text goes on. */
export function labelledBlocks(labelled: Labelled, context: PrintContext): Block[] {
  const blocks = labelBlocks(labelled, context)
  return blocks.length === 0 ? [] : [ROOM, ...beside(PADDING, blocks, labelled.place), ROOM]
}

/** Across the column for labels too. */
export function runningBlocks(blocks: readonly Block[], place: Place): Block[] {
  return beside(PADDING, blocks, place)
}

export type PanelLook = Pick<Panel, 'tint' | 'bar' | 'border' | 'together'>

export function labelledPanel(look: PanelLook, contents: readonly Labelled[], context: PrintContext): Block {
  const blocks = contents.flatMap((labelled) => labelBlocks(labelled, context))
  return { kind: 'panel', ...look, padding: PADDING, blocks }
}

function labelBlocks({ label, blocks, place }: Labelled, { indent }: PrintContext): Block[] {
  return beside(indent - PADDING, blocks, place, [label])
}
