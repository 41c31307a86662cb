/** The handouts of each session that has sheets to give out. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { handoutsName, handoutsPdf } from '../../outputs/print/handouts/handouts-pdf.ts'
import { printableBytes } from '../../outputs/print/print-problems.ts'
import { sheetsOf } from '../../outputs/shared/handouts.ts'
import { currentCourse, currentParticipantCourse } from '../../site/current-course.ts'

export const getStaticPaths = (() =>
  currentCourse()
    .sessions.filter((session) => sheetsOf(session).length > 0)
    .map(({ number }) => ({ params: { bestand: handoutsName(number) } }))) satisfies GetStaticPaths

export const GET: APIRoute = async ({ params }) => {
  const course = currentParticipantCourse()
  const session = course.sessions.find(({ number }) => handoutsName(number) === params['bestand'])
  if (!session) return new Response('Deze handouts bestaan niet.', { status: 404 })
  const handouts = await handoutsPdf(course, session)
  return new Response(printableBytes(handouts), { headers: { 'Content-Type': 'application/pdf' } })
}
