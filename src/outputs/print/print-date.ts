/**
 * The date in every PDF's metadata. Fixed, so that two builds of the same source give the same bytes; to be moved on
 * with each edition of the course.
 */
export const PRINT_DATE = new Date('2026-11-21T12:00:00Z')
