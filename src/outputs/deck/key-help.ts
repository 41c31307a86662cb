/** The keys of a deck in words, for the help that `?` opens. What they do stands in `client/`. */
export interface KeyHelp {
  readonly keys: readonly string[]
  readonly does: string
}

export const participantKeys: readonly KeyHelp[] = [
  { keys: ['pijl rechts', 'spatie', 'Page Down'], does: 'volgende dia' },
  { keys: ['pijl links', 'Page Up'], does: 'vorige dia' },
  { keys: ['Home', 'End'], does: 'eerste of laatste dia' },
  { keys: ['O', 'Esc'], does: "alle dia's naast elkaar" },
  { keys: ['B'], does: 'scherm zwart, en weer terug' },
  { keys: ['F'], does: 'volledig scherm' },
  { keys: ['D'], does: 'licht of donker' },
  { keys: ['?'], does: 'deze hulp' },
]

export const trainerKeys: readonly KeyHelp[] = [
  ...participantKeys,
  { keys: ['S'], does: 'sprekersvenster met het draaiboek openen' },
  { keys: ['N'], does: 'draaiboek naast de dia tonen of verbergen' },
  { keys: ['T'], does: 'klok voor een oefening' },
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
