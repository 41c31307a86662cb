/** The sheets of the flip chart as plain text, for a file and for storage. */

/** Sheets with something on them as one text, each under its number when there are more. */
export function sheetsAsText(title: string, sheets: readonly string[]): string {
  const written = writtenOn(sheets)
  const texts = written.map((text, index) => (written.length > 1 ? `Flap ${index + 1}\n\n${text}` : text))
  return `${[title, ...texts].join('\n\n\n')}\n`
}

export function writtenOn(sheets: readonly string[]): readonly string[] {
  return sheets.map((text) => text.trimEnd()).filter((text) => text !== '')
}

/** What was kept of them; one clean sheet when there is nothing or it cannot be read. */
export function readSheets(kept: string | undefined): readonly string[] {
  const sheets = kept === undefined ? [] : parse(kept)
  return sheets.length > 0 ? sheets : ['']
}

function parse(kept: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(kept)
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
  } catch {
    return []
  }
}
