/** Where a tag may stand, as a sentence with links to the tags around it. */
import { withText } from '../../tags/parents.ts'
import type { Tag } from '../../tags/tag.ts'

export function placesHtml({ parents }: Pick<Tag, 'parents'>): string {
  if (withText.every((place) => parents.includes(place))) return 'Staat overal waar gewone tekst staat.'
  const within = parents.filter((place) => place !== '').map((place) => `<a href="#${place}">${place}</a>`)
  if (within.length === 0) return 'Staat los in de sessie.'
  const alsoLoose = parents.includes('') ? ', en op een losse bladzijde van het werkboek' : ''
  return `Staat in ${within.join(', ')}${alsoLoose}.`
}
