/** Days as people say them: "dinsdag 12 januari 2027". */
const long = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** @param date as `2027-01-12` */
export function dayInWords(date: string): string {
  return long.format(new Date(`${date}T00:00:00Z`))
}
