/** What the pages cannot hold, as messages to the author: found by laying everything out, without writing a file. */
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { ParticipantCourse } from '../../model/participant.ts'
import { layOut } from '../../pdf/lay-out.ts'
import type { RenderedPdf } from '../../pdf/render-pdf.ts'
import type { Problem } from '../../pdf/problem.ts'
import { handoutsDocument } from './handouts-pdf.ts'
import { KIT_PLACE } from './print-place.ts'
import { workbookDocument } from './workbook-pdf.ts'

/**
 * All problems of the workbook and of every session's handouts, each once.
 * @throws Error on a link to nowhere, which is a bug in the kit: references were checked before.
 */
export function printProblems(course: ParticipantCourse): Diagnostic[] {
  const handouts = course.sessions.map((session) => handoutsDocument(course, session))
  const problems = [workbookDocument(course), ...handouts].flatMap((document) => layOut(document).problems)
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
    case 'tooHigh':
      return {
        id: 'blad-te-hoog',
        level: 'fout',
        place,
        what: 'Dit past niet op één bladzijde van het werkboek en kan niet gedeeld worden',
        why: 'De onderkant zou van het papier vallen.',
        remedy: 'Maak de tekst korter, of verdeel hem over meer blokken.',
      }
    case 'fewerLines':
      return {
        id: 'regels-te-veel',
        level: 'let op',
        place,
        what: `Deze vraag krijgt ${problem.given} regels in plaats van ${problem.asked}`,
        why: 'Meer schrijfregels passen er niet op een bladzijde.',
        remedy: `Zet \`regels\` op ${problem.given} of minder, of stel twee vragen.`,
      }
    case 'cardTooFull':
      return {
        id: 'kaart-te-vol',
        level: 'fout',
        place,
        what: `De tekst past niet op één kaartje: er zijn er ${problem.cards} nodig`,
        why: 'Een kaartje is een kwart van een A4. De rest zou op een los kaartje staan.',
        remedy: 'Maak de tekst korter, of kies `soort="blad"`.',
      }
    case 'unknownSvg':
      return {
        id: 'beeld-niet-te-drukken',
        level: 'fout',
        place,
        what: `Het beeld gebruikt ${problem.what}, en dat kan het werkboek niet tekenen`,
        why: 'Op de dia zou het beeld anders zijn dan op papier.',
        remedy: 'Zet dat deel in je tekenprogramma om naar een pad (path), of laat het weg.',
      }
    case 'unknownAnchor':
      throw new Error(
        `Verwijzing zonder doel in het werkboek: #${problem.anchor} (${place.file}:${place.line})`,
      )
  }
}
