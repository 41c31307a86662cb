/** `pdf/werkboek.pdf`: the workbook to fill in, on paper or on a screen. */
import type { WorkbookPage } from '../../model/course.ts'
import type { ParticipantCourse } from '../../model/participant.ts'
import type { ContentsEntry } from '../../pdf/block.ts'
import type { PrintDocument } from '../../pdf/document.ts'
import { renderPdf } from '../../pdf/render-pdf.ts'
import type { RenderedPdf } from '../../pdf/render-pdf.ts'
import { backAnchors, backSections } from './back-sections.ts'
import { contentsSection, coverSection, pageAnchor, pageSection } from './front-sections.ts'
import { sessionPrefix, workbookContext } from './print-context.ts'
import { page, theme } from './print-theme.ts'
import { KIT_PLACE } from './print-place.ts'
import { PRINT_DATE } from './print-date.ts'
import { sessionAnchor, sessionSections } from './session-sections.ts'

export function workbookPdf(course: ParticipantCourse): Promise<RenderedPdf> {
  return renderPdf(workbookDocument(course))
}

/** The workbook as data: all sessions that are written, in order. */
export function workbookDocument(course: ParticipantCourse): PrintDocument {
  const terms = new Set<string>()
  const pagesAt = (position: WorkbookPage['position']) =>
    course.workbookPages.filter((workbookPage) => workbookPage.position === position)
  const loosePage = (workbookPage: WorkbookPage) =>
    pageSection(workbookPage, course, workbookContext(course, terms, 'werkboek-'))
  const front = pagesAt('voorin').map(loosePage)
  const sessions = course.sessions.flatMap((session) =>
    sessionSections(
      session,
      pagesAt('elke-sessie'),
      workbookContext(course, terms, sessionPrefix(session.number)),
    ),
  )
  const back = [...pagesAt('achterin').map(loosePage), ...backSections(course, terms)]
  return {
    title: `${course.title}: werkboek`,
    author: course.title,
    subject: course.subtitle,
    language: 'nl-NL',
    date: PRINT_DATE,
    page,
    theme,
    sections: [
      coverSection(course, KIT_PLACE),
      contentsSection(contents(course, terms), KIT_PLACE),
      ...front,
      ...sessions,
      ...back,
    ],
  }
}

/** Sessions and loose pages on one page; the parts of a session stand on its own opening page. */
function contents(course: ParticipantCourse, terms: ReadonlySet<string>): ContentsEntry[] {
  const { workbookPages, sessions } = course
  const line = (
    style: ContentsEntry['style'],
    text: string,
    anchor: string,
    place = KIT_PLACE,
  ): ContentsEntry => ({
    style,
    text,
    anchor,
    place,
  })
  const loose = (position: WorkbookPage['position']) =>
    workbookPages
      .filter((workbookPage) => workbookPage.position === position)
      .map((workbookPage) =>
        line('contents1', workbookPage.title, pageAnchor(workbookPage), workbookPage.place),
      )
  return [
    ...loose('voorin'),
    ...sessions.map(({ number, title, place }) =>
      line('contents1', `${number}  ${title}`, sessionAnchor(number), place),
    ),
    ...loose('achterin'),
    ...(terms.size > 0 ? [line('contents1', 'Woordenlijst', backAnchors.glossary)] : []),
    ...(course.sources.size > 0 ? [line('contents1', 'Bronnen', backAnchors.sources)] : []),
    ...(course.helpLines.length > 0
      ? [line('contents1', 'Als het je te zwaar wordt', backAnchors.help)]
      : []),
  ]
}
