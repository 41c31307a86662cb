/** Something that a person can mend without reading code, such as a full disk: shown as a sentence, without a stack. */
export class PlainProblem extends Error {
  override readonly name = 'PlainProblem'
}

const systemProblems: Readonly<Record<string, string>> = {
  ENOSPC: 'De schijf is vol. Maak ruimte vrij en probeer het opnieuw.',
  EDQUOT: 'Je schijfruimte is op. Maak ruimte vrij en probeer het opnieuw.',
  EACCES: 'Hier mag niet geschreven worden. Zet de kit in een map van jezelf en probeer het opnieuw.',
  EPERM:
    'Hier mag niet geschreven worden, of een ander programma houdt een bestand vast. Sluit het en probeer het opnieuw.',
  EBUSY: 'Een ander programma houdt een bestand van de kit vast. Sluit het en probeer het opnieuw.',
  EROFS: 'Deze schijf is alleen om van te lezen. Zet de kit op een andere schijf.',
  EMFILE: 'Er staan te veel bestanden open. Sluit andere programma’s en probeer het opnieuw.',
}

/** A sentence for what the computer itself refused; undefined for everything else, which is the kit's own fault. */
export function explainProblem(error: unknown): string | undefined {
  if (error instanceof PlainProblem) return error.message
  if (!(error instanceof Error)) return undefined
  const sentence = 'code' in error && typeof error.code === 'string' ? systemProblems[error.code] : undefined
  if (sentence === undefined) return explainProblem(error.cause)
  return 'path' in error && typeof error.path === 'string'
    ? `${sentence}\nHet gaat om: ${error.path}`
    : sentence
}
