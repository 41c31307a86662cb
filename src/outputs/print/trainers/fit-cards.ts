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
  const cards: (readonly Block[])[] = []
  let open: readonly Block[] = []
  const close = () => {
    if (open.length > 0) cards.push(open)
    open = []
  }
  const add = (unit: readonly Block[]): void => {
    if (fits([...open, ...unit], shape)) {
      open = [...open, ...unit]
    } else if (open.length > 0) {
      close()
      add(unit)
    } else if (unit.length > 1) {
      for (const block of unit) add([block])
    } else {
      cards.push(unit)
    }
  }
  for (const unit of units) add(unit)
  close()
  return cards
}

function fits(blocks: readonly Block[], { document, padding, head, place }: CardShape): boolean {
  const cards = [{ place, blocks: [...head, ...blocks] }]
  const { problems } = layOut({ ...document, sections: [{ kind: 'cards', padding, cards }] })
  return problems.every(({ kind }) => kind !== 'cardTooFull' && kind !== 'tooHigh')
}
