/** The time of day in the presenter: 24 hours, whole seconds. */
const format = new Intl.DateTimeFormat('nl', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** Seconds since 1970. */
export function now(): number {
  return Math.floor(Date.now() / 1000)
}

/** "10:42" */
export function hour(seconds: number): string {
  return format.format(seconds * 1000)
}

/** This time today, in seconds since 1970. */
export function today(minutesAfterMidnight: number): number {
  return new Date().setHours(0, minutesAfterMidnight, 0, 0) / 1000
}
