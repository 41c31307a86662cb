/** What trainers can lay over the slide for the group, as its buttons name it. */
export interface Tool {
  /** Its key, also between the two windows. */
  readonly key: string
  /** What the deck says that it shows: the name of its sheet. */
  readonly shows: string
  readonly name: string
  readonly does: string
  /** What the speaker window says while it is on the wall. */
  readonly says: string
}

const typing = 'Typen doe je in het venster met de dia’s.'

export const tools: readonly Tool[] = [
  {
    key: 't',
    shows: 'klok',
    name: 'Klok',
    does: 'voor een oefening',
    says: 'Op de muur staat de klok. K start en pauzeert, T haalt hem weg.',
  },
  {
    key: 'g',
    shows: 'groepjes',
    name: 'Groepjes',
    does: 'van twee of drie, door loting',
    says: `Op de muur staan de groepjes. ${typing} G haalt ze weg.`,
  },
  {
    key: 'v',
    shows: 'beurten',
    name: 'Spreektijd',
    does: 'voor iedereen even lang',
    says: 'Op de muur staat de spreektijd. Je bedient haar in het venster met de dia’s. V haalt haar weg.',
  },
  {
    key: 'w',
    shows: 'flap',
    name: 'Flap',
    does: 'om samen op te schrijven',
    says: `Op de muur staat de flap. ${typing} W haalt hem weg.`,
  },
  {
    key: 'l',
    shows: 'licht',
    name: 'Uitlichten',
    does: 'één vraag of punt tegelijk',
    says: 'Uitgelicht: ',
  },
]
