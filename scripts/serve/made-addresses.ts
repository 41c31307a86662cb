/** Everything that was made, with its address, as `npm start` prints it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Course } from '../../src/model/course.ts'
import {
  deckAddress,
  guideAddress,
  handoutsAddress,
  homeAddress,
  preparationAddress,
  printAddress,
  scriptAddress,
  sourcesAddress,
  workbookAddress,
  workbookPdfAddress,
} from '../../src/outputs/shared/addresses.ts'

interface Made {
  readonly label: string
  readonly address: string
}

/** Lines of text; names only what is really there in `web`. `origin` has no slash at its end. */
export function listAddresses(course: Course, web: string, origin: string): string {
  const general: readonly Made[] = [
    { label: 'Beginpagina', address: homeAddress },
    { label: 'Werkboek om te lezen', address: workbookAddress },
    { label: 'Werkboek als pdf', address: workbookPdfAddress },
    { label: 'Drukwerk', address: printAddress },
    { label: 'Handleiding', address: guideAddress },
    { label: 'Bronnen', address: sourcesAddress },
  ]
  const sessions = course.sessions.map(({ number, title }) => ({
    heading: `Sessie ${String(number)}. ${title}`,
    made: [
      { label: 'voorbereiden', address: preparationAddress(number) },
      { label: 'dia’s', address: deckAddress(number) },
      { label: 'draaiboek', address: scriptAddress(number) },
      { label: 'handouts als pdf', address: handoutsAddress(number) },
    ],
  }))
  const line = ({ label, address }: Made): string => `  ${label.padEnd(24)}${origin}${address}`
  const indented = (made: Made): string => line({ ...made, label: `  ${made.label}` })
  const isThere = ({ address }: Made): boolean => existsSync(join(web, address))
  return [
    ...general.filter(isThere).map(line),
    ...sessions.flatMap(({ heading, made }) => ['', `  ${heading}`, ...made.filter(isThere).map(indented)]),
  ].join('\n')
}
