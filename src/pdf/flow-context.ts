/** What every block needs to know to become rows: where it stands, how wide it is, below which tag. */
import type { Tag } from './boxes.ts'
import type { Block } from './block.ts'
import type { Theme } from './theme.ts'
import type { ReportProblem } from './problem.ts'
import type { Row } from './boxes.ts'
import type { Drawing } from './svg.ts'

export interface FlowContext {
  readonly x: number
  readonly width: number
  /** Room on an empty page. */
  readonly pageHeight: number
  readonly tag: Tag
  readonly theme: Theme
  readonly report: ReportProblem
  /** Drawings by their source, so that one that comes back is read once. */
  readonly drawings: Map<string, Drawing>
  /** Blocks within blocks. */
  readonly flow: (blocks: readonly Block[], context: FlowContext) => Row[]
}

/** In points: however deep blocks lie within blocks, so much is left for their text. */
export const LEAST_WIDTH = 60

/** The same context `indent` further to the right, or as far as its width allows, below `tag`. */
export function inset(context: FlowContext, indent: number, tag: Tag = context.tag): FlowContext {
  const dx = Math.min(indent, Math.max(0, context.width - LEAST_WIDTH))
  return { ...context, x: context.x + dx, width: context.width - dx, tag }
}
