/** What every PDF says of itself before its first page. */
import type { PrintDocument } from '../../pdf/document.ts'

/**
 * The date in every PDF's metadata. Fixed, so that two builds of the same source give the same bytes; to be moved on
 * with each edition of the course.
 */
const PRINT_DATE = new Date('2026-11-21T12:00:00Z')

/** @param what of the course it is: "werkboek" */
export function aboutDocument(
  course: { readonly title: string },
  what: string,
  subject: string,
): Pick<PrintDocument, 'title' | 'author' | 'subject' | 'language' | 'date'> {
  return {
    title: `${course.title}: ${what}`,
    author: course.title,
    subject,
    language: 'nl-NL',
    date: PRINT_DATE,
  }
}
