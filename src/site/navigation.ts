/** What stands in the header and footer of every page, for each of the two kits. */
import {
  guideAddress,
  homeAddress,
  participantsAddress,
  participantsWorkbookAddress,
  printAddress,
  sourcesAddress,
  workbookAddress,
} from '../outputs/shared/addresses.ts'

export type Kit = 'trainers' | 'participants'

interface Navigation {
  readonly home: string
  readonly links: readonly { readonly href: string; readonly label: string }[]
  readonly closing: string
}

export const kitNavigation: Readonly<Record<Kit, Navigation>> = {
  trainers: {
    home: homeAddress,
    links: [
      { href: homeAddress, label: 'Sessies' },
      { href: workbookAddress, label: 'Werkboek' },
      { href: printAddress, label: 'Drukwerk' },
      { href: guideAddress, label: 'Handleiding' },
      { href: sourcesAddress, label: 'Bronnen' },
    ],
    closing: 'Kit voor trainers; deelnemers krijgen hun eigen map.',
  },
  participants: {
    home: participantsAddress,
    links: [
      { href: participantsAddress, label: 'Begin' },
      { href: participantsWorkbookAddress, label: 'Werkboek' },
    ],
    closing: 'Deze map werkt ook zonder internet.',
  },
}
