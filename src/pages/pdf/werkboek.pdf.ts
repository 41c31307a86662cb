/** The workbook as a file of the same build, and in dev. */
import type { APIRoute } from 'astro'
import { printableBytes } from '../../outputs/print/print-problems.ts'
import { workbookPdf } from '../../outputs/print/workbook/workbook-pdf.ts'
import { currentParticipantCourse } from '../../site/current-course.ts'

export const GET: APIRoute = async () => {
  const workbook = await workbookPdf(currentParticipantCourse())
  return new Response(printableBytes(workbook), { headers: { 'Content-Type': 'application/pdf' } })
}
