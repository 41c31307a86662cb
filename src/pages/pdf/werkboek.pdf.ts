/** The workbook as a file of the same build, and in dev. */
import type { APIRoute } from 'astro'
import { courseForParticipants } from '../../course/for-participants.ts'
import { requireCourse } from '../../course/load-course.ts'
import { workbookPdf } from '../../outputs/print/workbook-pdf.ts'

export const GET: APIRoute = async () => {
  const { bytes } = await workbookPdf(courseForParticipants(requireCourse()))
  return new Response(Uint8Array.from(bytes), { headers: { 'Content-Type': 'application/pdf' } })
}
