/** `pdf/werkboek.pdf` and its other editions: the workbook to fill in, on paper or on a screen. */
import type { WorkbookPage } from '../../../model/course.ts'
import { agreementsOf } from '../../../model/agreements.ts'
import type { ParticipantCourse } from '../../../model/participant.ts'
import type { ContentsEntry } from '../../../pdf/block.ts'
import type { PrintDocument } from '../../../pdf/document.ts'
import { sessionPrefix, workbookContext } from '../blocks/print-context.ts'
import { KIT_PLACE } from '../print-place.ts'
import { aboutDocument } from '../about-document.ts'
import { backAnchors, backSections } from './back-sections.ts'
import {
  agreementsSection,
  contentsSection,
  coverSection,
  datesSection,
  frontAnchors,
  pageAnchor,
  pageSection,
} from './front-sections.ts'
import { sessionAnchor, sessionSections } from './session-sections.ts'
import { editions } from './workbook-editions.ts'
import type { EditionName } from './workbook-editions.ts'
import { onlyWriting } from './only-writing.ts'

/** The workbook as data: all sessions that are written, in order. */
export function workbookDocument(whole: ParticipantCourse, edition: EditionName = 'werkboek'): PrintDocument {
  const { title, style, content, fold } = editions[edition]
  const course = content === 'all' ? whole : onlyWriting(whole)
  const terms = content === 'all' ? new Set<string>() : undefined
  const pagesAt = (position: WorkbookPage['position']) =>
    course.workbookPages.filter((workbookPage) => workbookPage.position === position)
  const loose = workbookContext(course, terms, 'werkboek-', style)
  const loosePage = (workbookPage: WorkbookPage) => pageSection(workbookPage, course, loose)
  const front = pagesAt('voorin').map(loosePage)
  const sessions = course.sessions.flatMap((session) =>
    sessionSections(
      session,
      pagesAt('elke-sessie'),
      workbookContext(course, terms, sessionPrefix(session.number), style),
    ),
  )
  const back = [...pagesAt('achterin').map(loosePage), ...backSections(course, terms, style)]
  return {
    ...aboutDocument(course, title, course.subtitle),
    page: style.page,
    theme: style.theme,
    fold,
    sections: [
      coverSection(course, style, KIT_PLACE),
      contentsSection(contents(course, agreementsOf(whole) !== undefined, terms), KIT_PLACE),
      ...front,
      ...agreementsSection(whole, loose),
      datesSection(course, loose),
      ...sessions,
      ...back,
    ],
  }
}

/** Sessions and loose pages on one page; the parts of a session stand on its own opening page. */
function contents(
  course: ParticipantCourse,
  withAgreements: boolean,
  terms: ReadonlySet<string> | undefined,
): ContentsEntry[] {
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
    ...(withAgreements ? [line('contents1', 'Onze afspraken', frontAnchors.agreements)] : []),
    line('contents1', 'Onze bijeenkomsten', frontAnchors.dates),
    ...sessions.map(({ number, title, place }) =>
      line('contents1', `${number}  ${title}`, sessionAnchor(number), place),
    ),
    ...loose('achterin'),
    ...(terms && terms.size > 0 ? [line('contents1', 'Woordenlijst', backAnchors.glossary)] : []),
    ...(terms && course.sources.size > 0 ? [line('contents1', 'Bronnen', backAnchors.sources)] : []),
    ...(course.helpLines.length > 0
      ? [line('contents1', 'Als het je te zwaar wordt', backAnchors.help)]
      : []),
  ]
}
