/** Days as people say them. They come in as `2027-01-12`. */
const words = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('nl-NL', { ...options, timeZone: 'UTC' })

const withWeekday = words({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const short = words({ day: 'numeric', month: 'short' })
const withoutYear = words({ day: 'numeric', month: 'long' })
const whole = words({ day: 'numeric', month: 'long', year: 'numeric' })

/** "dinsdag 12 januari 2027". */
export function dayInWords(date: string): string {
  return withWeekday.format(midnight(date))
}

/** "12 jan". */
export function shortDay(date: string): string {
  return short.format(midnight(date))
}

/** "van 12 januari tot en met 30 maart 2027". */
export function periodInWords(first: string, last: string): string {
  const [from, to] = [midnight(first), midnight(last)]
  const isOneYear = from.getUTCFullYear() === to.getUTCFullYear()
  return `van ${(isOneYear ? withoutYear : whole).format(from)} tot en met ${whole.format(to)}`
}

function midnight(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}
