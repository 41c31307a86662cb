/** What the presenter reads about time. */

/** "4 minuten", "1 minuut": whole minutes, of which a started one does not count. */
export function minutesInWords(seconds: number): string {
  const minutes = Math.trunc(Math.abs(seconds) / 60)
  return `${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}`
}

/** Less than a minute early or late is on time. */
export function paceKind(late: number): 'behind' | 'onTime' | 'ahead' {
  if (Math.abs(late) < 60) return 'onTime'
  return late > 0 ? 'behind' : 'ahead'
}

/** "4 minuten achter", "op schema", "3 minuten voor". */
export function paceInWords(late: number): string {
  switch (paceKind(late)) {
    case 'behind':
      return `${minutesInWords(late)} achter`
    case 'onTime':
      return 'op schema'
    case 'ahead':
      return `${minutesInWords(late)} voor`
  }
}

/** "4:05": how long something has been going on. */
export function stopwatch(seconds: number): string {
  return `${Math.trunc(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
