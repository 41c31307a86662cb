/** Several documents as one file, to print in one go. Pages are numbered through. */
import type { PrintDocument } from './document.ts'

/**
 * The sections of `documents` in order, each with the page and the look of its own.
 * @throws where there is no document; names of fields and anchors have to differ between them, as within one
 */
export function combineDocuments(
  documents: readonly PrintDocument[],
  about: Pick<PrintDocument, 'title' | 'subject'>,
): PrintDocument {
  const [first] = documents
  if (!first) throw new Error('nothing to combine')
  const sections = documents.flatMap(({ sections, page, theme }) =>
    sections.map((section) => ({ ...section, setup: section.setup ?? { page, theme } })),
  )
  return { ...first, ...about, sections }
}
