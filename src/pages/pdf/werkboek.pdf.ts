/** The workbook as a file of the same build, and in dev. */
import type { APIRoute } from 'astro'
import { courseForParticipants } from '../../course/for-participants.ts'
import { requireCourse } from '../../course/load-course.ts'
import { printableBytes } from '../../outputs/print/print-problems.ts'
import { workbookPdf } from '../../outputs/print/workbook-pdf.ts'

export const GET: APIRoute = async () => {
  const workbook = await workbookPdf(courseForParticipants(requireCourse()))
  return new Response(printableBytes(workbook), { headers: { 'Content-Type': 'application/pdf' } })
}
