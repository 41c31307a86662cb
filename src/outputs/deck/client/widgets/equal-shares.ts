/** Time to speak, the same for everyone. */

/**
 * Minutes for each: whole minutes, rounded down; half minutes where a turn is shorter than four. Zero when there is
 * not half a minute for each.
 */
export function shareOf(people: number, minutes: number): number {
  const each = minutes / people
  return each >= 4 ? Math.floor(each) : Math.floor(each * 2) / 2
}

/** "8 × 4,5 minuten is 36 minuten. Er blijven 4 minuten over." */
export function sharesInWords(people: number, minutes: number, share: number): string {
  const taken = people * share
  const rest = minutes - taken
  const left =
    rest === 0
      ? 'Er blijft niets over.'
      : rest > 0
        ? `Er ${rest > 1 ? 'blijven' : 'blijft'} ${minutesInWords(rest)} over.`
        : `Dat is ${minutesInWords(-rest)} meer dan er is.`
  return `${people} × ${minutesInWords(share)} is ${minutesInWords(taken)}. ${left}`
}

export function minutesInWords(minutes: number): string {
  return `${String(minutes).replace('.', ',')} ${minutes > 1 ? 'minuten' : 'minuut'}`
}
