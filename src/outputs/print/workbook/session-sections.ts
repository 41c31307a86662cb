/** A session in the workbook: an opening page that is found by leafing, what was done, a page to look back. */
import type { WorkbookPage } from '../../../model/course.ts'
import type { ParticipantPart, ParticipantSession } from '../../../model/participant.ts'
import type { Block, ContentsEntry } from '../../../pdf/block.ts'
import type { FlowSection } from '../../../pdf/document.ts'
import { mm } from '../../../pdf/units.ts'
import { emblemOf } from '../../shared/emblem.ts'
import { participantBlocks } from '../blocks/block-blocks.ts'
import { contentBlocks } from '../blocks/content-blocks.ts'
import type { PrintContext } from '../blocks/print-context.ts'
import { sand } from '../blocks/colours.ts'
import { growing, heading, paragraph } from '../blocks/text-blocks.ts'

export function sessionSections(
  session: ParticipantSession,
  pages: readonly WorkbookPage[],
  context: PrintContext,
): FlowSection[] {
  const head = `Sessie ${session.number} · ${session.title}`
  const parts = session.parts.flatMap((part) => partBlocks(part, session, context))
  return [
    openingSection(session, context),
    {
      kind: 'flow',
      head,
      foot: true,
      blocks: [...parts, ...notesBlocks(session, context)],
    },
    ...pages.map((page) => lookBackSection(page, head, session.number, context)),
  ]
}

export function sessionAnchor(session: number): string {
  return `sessie-${session}`
}

function partAnchor(session: number, part: string): string {
  return `${sessionAnchor(session)}-${part}`
}

function openingSection(session: ParticipantSession, { references, style }: PrintContext): FlowSection {
  const { number, title, core, place, parts } = session
  const emblem = emblemOf(number, references)
  const figure: Block[] = emblem
    ? [{ kind: 'figure', svg: emblem.svg, alt: emblem.alt, maxHeight: style.emblem, place }]
    : []
  const entries = parts.map((part): ContentsEntry => ({
    style: 'contents2',
    text: part.title,
    anchor: partAnchor(number, part.id),
    place: part.place,
  }))
  const below: Block = { kind: 'space', height: { until: style.band - style.page.margins.top + mm(10) } }
  return {
    kind: 'flow',
    foot: true,
    opensQuire: true,
    backdrop: [
      { x: 0, y: 0, width: style.page.width, height: style.band, colour: sand, onFirstPageOnly: true },
    ],
    blocks: [
      ...figure,
      paragraph('Sessie', 'lead', place, { keepWithNext: true }),
      paragraph(String(number), 'number', place, { keepWithNext: true }),
      heading(1, title, place, { anchor: sessionAnchor(number) }),
      paragraph(core, 'lead', place),
      ...(style.openingContents ? [below, { kind: 'contents', entries } as const] : []),
    ],
  }
}

function partBlocks(part: ParticipantPart, session: ParticipantSession, context: PrintContext): Block[] {
  if (part.blocks.length === 0) return []
  return [
    heading(2, part.title, part.place, { anchor: partAnchor(session.number, part.id) }),
    ...part.blocks.flatMap((block) => participantBlocks(block, part.title, context)),
  ]
}

/** What is left of the last page belongs to whoever owns the book. */
function notesBlocks({ place }: ParticipantSession, { fieldPrefix }: PrintContext): Block[] {
  const title = 'Ruimte voor jezelf'
  const room = {
    name: `${fieldPrefix}eigen-notities`,
    description: title,
    lines: 4,
    grow: 'page',
    place,
  } as const
  return [heading(2, title, place, { style: 'heading3' }), { kind: 'textField', ...room }]
}

function lookBackSection(
  page: WorkbookPage,
  head: string,
  session: number,
  context: PrintContext,
): FlowSection {
  const anchor = `${sessionAnchor(session)}-${page.id}`
  return {
    kind: 'flow',
    head,
    foot: true,
    blocks: [
      heading(2, page.title, page.place, { anchor }),
      ...contentBlocks(page.content, { ...context, indent: 0 }, 3).map(growing),
    ],
  }
}
