/** Blocks over as few cards as hold them. */
import type { Place } from '../../../model/place.ts'
import type { Block } from '../../../pdf/block.ts'
import type { PrintDocument } from '../../../pdf/document.ts'
import { layOut } from '../../../pdf/lay-out.ts'

/** What cards are laid out with, to measure them. */
export interface CardShape {
  readonly document: Omit<PrintDocument, 'sections'>
  /** Room kept free inside the edges of a card. */
  readonly padding: number
  /** Stands on every card. */
  readonly head: readonly Block[]
  readonly place: Place
}

/** `units` in order, for each card as many as fit below its head; only a unit that fits on no card is parted, by block. */
export function fitCards(units: readonly (readonly Block[])[], shape: CardShape): (readonly Block[])[] {
  if (fits(units.flat(), shape)) return [units.flat()]
  const pieces = units.flatMap((unit) => (fits(unit, shape) ? [unit] : unit.map((block) => [block])))
  const cards: (readonly Block[])[] = []
  let open: readonly Block[] = []
  for (const unit of pieces) {
    const more = [...open, ...unit]
    if (open.length === 0 || fits(more, shape)) {
      open = more
    } else {
      cards.push(open)
      open = unit
    }
  }
  return [...cards, open]
}

function fits(blocks: readonly Block[], { document, padding, head, place }: CardShape): boolean {
  const cards = [{ place, blocks: [...head, ...blocks] }]
  const { problems } = layOut({ ...document, sections: [{ kind: 'cards', padding, cards }] })
  return problems.every(({ kind }) => kind !== 'cardTooFull' && kind !== 'tooHigh')
}
