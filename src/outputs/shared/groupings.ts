/** Words for what the model says with a word of its own. */
import type { Form, Grouping, Tension } from '../../model/session.ts'

/** Who does an exercise together, in words: "in drietallen". */
export function groupingInWords(grouping: Grouping): string {
  switch (grouping.kind) {
    case 'everyone':
      return 'met de hele groep'
    case 'alone':
      return 'ieder voor zich'
    case 'groups':
      return namedSizes[grouping.size] ?? `in groepjes van ${grouping.size}`
  }
}

const namedSizes: Readonly<Record<number, string>> = {
  2: 'in tweetallen',
  3: 'in drietallen',
  4: 'in viertallen',
}

/** Above the roles of an exercise, on the wall and in the workbook. */
export const rolesTitle = 'Wie doet wat?'

export const formInWords: Readonly<Record<Form, string>> = { f2f: 'ter plaatse', online: 'online' }

export const tensionInWords: Readonly<Record<Tension, string>> = {
  laag: 'weinig spanning',
  middel: 'kan spanning geven',
  hoog: 'kan veel losmaken',
}
