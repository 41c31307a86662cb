/** What the pages cannot hold, as messages to the author: found by laying everything out, without writing a file. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { PrintDocument } from '../../pdf/document.ts'
import { layOut } from '../../pdf/lay-out.ts'
import type { RenderedPdf } from '../../pdf/render-pdf.ts'
import type { Problem } from '../../pdf/problem.ts'
import { wholeMillimetres } from '../../pdf/units.ts'
import { KIT_PLACE } from './print-place.ts'

/**
 * What of `documents` cannot be printed as asked, each once.
 * @throws Error on a link to nowhere, which is a bug in the kit: references were checked before
 */
export function printProblems(documents: readonly PrintDocument[]): Diagnostic[] {
  const problems = documents.flatMap((document) => layOut(document).problems)
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]))
  return [...once.values()].map(problemDiagnostic)
}

/**
 * The file, if everything in it could be printed.
 * @throws Error with place and matter of what could not: the build must not go on to give it away
 */
export function printableBytes({ bytes, problems }: RenderedPdf): Uint8Array<ArrayBuffer> {
  const errors = problems.map(problemDiagnostic).filter(({ level }) => level === 'fout')
  if (errors.length === 0) return Uint8Array.from(bytes)
  const lines = errors.map(({ place, what }) => `${place.file}:${place.line}:${place.column} ${what}`)
  throw new Error(`Dit kan niet gedrukt worden.\n${lines.join('\n')}`)
}

function problemDiagnostic(problem: Problem): Diagnostic {
  const place = problem.place ?? KIT_PLACE
  switch (problem.kind) {
    case 'missingCharacter': {
      const { character } = problem
      const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
      return diagnose('teken-ontbreekt', place, { character, code })
    }
    case 'fewerLines':
      return diagnose('regels-te-veel', place, { given: problem.given, asked: problem.asked })
    case 'lowerBox': {
      const [given, asked] = [wholeMillimetres(problem.given), wholeMillimetres(problem.asked)]
      return diagnose('tekenvak-te-hoog', place, { given, asked })
    }
    case 'cardTooFull':
      return diagnose('kaart-te-vol', place, { cards: problem.cards })
    case 'unknownSvg':
      return diagnose('beeld-niet-te-drukken', place, { what: problem.what })
    case 'tooHigh':
      return diagnose('te-hoog', place)
    case 'unknownAnchor':
      throw new Error(
        `Verwijzing zonder doel in het werkboek: #${problem.anchor} (${place.file}:${place.line})`,
      )
  }
}
