/** The keys of a deck in words, for the help that `?` opens. What they do stands in `client/`. */
export interface KeyHelp {
  readonly keys: readonly string[]
  readonly does: string
  /** What it needs: a film among the slides, or the window of the deck, and not that of the speaker. */
  readonly needs?: 'film' | 'deck'
}

export const participantKeys: readonly KeyHelp[] = [
  { keys: ['pijl rechts', 'spatie', 'Page Down'], does: 'volgende dia, of volgende stap van een beeld' },
  { keys: ['pijl links', 'Page Up'], does: 'vorige dia of stap' },
  { keys: ['Home', 'End'], does: 'eerste of laatste dia' },
  { keys: ['O', 'Esc'], does: "alle dia's naast elkaar", needs: 'deck' },
  { keys: ['B', '.'], does: 'scherm zwart, en weer terug' },
  { keys: ['M'], does: 'film openen of afspelen', needs: 'film' },
  { keys: ['F'], does: 'volledig scherm', needs: 'deck' },
  { keys: ['D'], does: 'licht of donker' },
  { keys: ['?', 'F1'], does: 'deze hulp' },
]

export const trainerKeys: readonly KeyHelp[] = [
  ...participantKeys,
  { keys: ['Z'], does: 'plan B bij een film', needs: 'film' },
  { keys: ['S'], does: 'sprekersvenster met het draaiboek', needs: 'deck' },
  { keys: ['N'], does: 'draaiboek naast de dia, of weg', needs: 'deck' },
  { keys: ['U'], does: 'alleen de tijd, onder de dia, of weg', needs: 'deck' },
  { keys: ['T'], does: 'klok voor een oefening' },
  { keys: ['K'], does: 'die klok: start, pauze, verder' },
  { keys: ['G'], does: 'groepjes loten' },
  { keys: ['V'], does: 'spreektijd eerlijk verdelen' },
  { keys: ['W'], does: 'flap om samen op te schrijven' },
  { keys: ['L'], does: 'één vraag of punt tegelijk uitlichten' },
  { keys: ['P'], does: 'sessieklok: start, pauze, verder' },
  { keys: ['5'], does: '5 minuten erbij voor dit onderdeel' },
  { keys: ['H'], does: 'tijd inhalen: wat kan korter (naast het draaiboek)' },
  { keys: ['R'], does: 'draaiboek voor ter plaatse of voor online' },
  { keys: ['+', '-'], does: 'letters van het draaiboek groter of kleiner' },
]
