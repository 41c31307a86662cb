import type { Place } from '../../model/place.ts'

/** Stands where the words are the kit's own, not an author's. */
export const KIT_PLACE: Place = { file: 'content/cursus.yaml', line: 1, column: 1 }
