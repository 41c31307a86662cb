/**
 * The start time that a trainer filled in, kept on this device and for one session. Where the browser keeps nothing (a
 * private window, a locked-down computer) the page works without.
 */
const key = (session: string): string => `leren-mentaliseren/sessie-${session}/begintijd`

/** As the trainer typed it: "13:30". */
export function keptStartTime(session: string): string | undefined {
  try {
    return localStorage.getItem(key(session)) ?? undefined
  } catch {
    return undefined
  }
}

export function keepStartTime(session: string, time: string): void {
  try {
    localStorage.setItem(key(session), time)
  } catch {
    return
  }
}
