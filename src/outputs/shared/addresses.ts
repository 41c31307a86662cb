/**
 * Where everything stands in the kit, from its root. The last step of the build makes these relative, so that the kit
 * works under any path and by double click.
 */
const twoDigits = (number: number): string => String(number).padStart(2, '0')

export const homeAddress = '/'
export const workbookAddress = '/werkboek/'
export const workbookPdfAddress = '/pdf/werkboek.pdf'
export const printAddress = '/drukwerk/'
export const guideAddress = '/handleiding/'
export const sourcesAddress = '/bronnen/'

export const participantsAddress = '/deelnemers/'
export const participantsWorkbookAddress = '/deelnemers/werkboek/'

/** Id of a session's heading in the web workbook, which is one page. */
export function workbookSessionId(session: number): string {
  return `sessie-${session}`
}

/** Id of a part or block in the web workbook; ids of the model are unique within a session only. */
export function workbookPlaceId(session: number, id: string): string {
  return `${workbookSessionId(session)}-${id}`
}

export function preparationAddress(session: number): string {
  return `/sessies/${session}/`
}

export function deckAddress(session: number): string {
  return `/sessies/${session}/dias/`
}

export function slideAddress(session: number, slideId: string): string {
  return `${deckAddress(session)}#/${slideId}`
}

export function scriptAddress(session: number): string {
  return `/sessies/${session}/draaiboek/`
}

/** The slides of a session as a page to read. */
export function readingAddress(session: number): string {
  return `/sessies/${session}/lezen/`
}

/** A PDF by its name without extension. */
export function pdfAddress(name: string): string {
  return `/pdf/${name}.pdf`
}

export function sheetAddress(session: number, sheet: string): string {
  return pdfAddress(`sessie-${twoDigits(session)}-${sheet}`)
}

export function handoutsAddress(session: number): string {
  return `/pdf/sessie-${twoDigits(session)}-handouts.pdf`
}

/** The deck that participants get: without notes. */
export function participantsDeckAddress(session: number): string {
  return `/deelnemers/sessies/${session}/dias/`
}

export function participantsReadingAddress(session: number): string {
  return `/deelnemers/sessies/${session}/lezen/`
}
