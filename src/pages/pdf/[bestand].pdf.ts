/** Every PDF of the kit. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { allPdfs } from '../../outputs/print/all-pdfs.ts'
import { printableBytes } from '../../outputs/print/print-problems.ts'
import { renderPdf } from '../../pdf/render-pdf.ts'
import { currentCourse } from '../../site/current-course.ts'

export const getStaticPaths = (() =>
  allPdfs(currentCourse()).map(({ name }) => ({ params: { bestand: name } }))) satisfies GetStaticPaths

export const GET: APIRoute = async ({ params }) => {
  const file = allPdfs(currentCourse()).find(({ name }) => name === params['bestand'])
  if (!file) return new Response('Deze pdf bestaat niet.', { status: 404 })
  const pdf = await renderPdf(file.document())
  return new Response(printableBytes(pdf), { headers: { 'Content-Type': 'application/pdf' } })
}
