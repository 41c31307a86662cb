/** A document to pages with their items: all decisions are taken here, painting takes none. */
import type { Item, Row, Tag } from './boxes.ts'
import { emptyRow } from './boxes.ts'
import type { CardSection, FlowSection, Margins, PrintDocument, Setup } from './document.ts'
import { flowBlocks } from './flow.ts'
import type { FlowContext } from './flow-context.ts'
import { fitPages } from './fit-pages.ts'
import { missingCharacters } from './font-characters.ts'
import { imposePages } from './impose.ts'
import type { Page } from './page.ts'
import { paginate } from './paginate.ts'
import type { Problem, ReportProblem } from './problem.ts'
import { runningItems } from './running-items.ts'
import { itemsOf } from './stack-rows.ts'
import { A6 } from './units.ts'

export interface Layout {
  readonly pages: readonly Page[]
  readonly problems: readonly Problem[]
}

interface Setting {
  readonly document: PrintDocument
  readonly root: Tag
  readonly drawings: FlowContext['drawings']
  readonly report: ReportProblem
}

type Sheet = Pick<Page, 'backdrop' | 'items'> & {
  readonly setup: Setup
  readonly head: string | undefined
  readonly foot: boolean
  readonly opensQuire: boolean
}

export function layOut(document: PrintDocument): Layout {
  const problems: Problem[] = []
  const report: ReportProblem = (problem) => problems.push(problem)
  const root: Tag = { type: 'Document', parent: undefined }
  const setting = { document, root, drawings: new Map(), report }
  const sheets = document.sections.flatMap((section) =>
    section.kind === 'flow' ? flowSheets(section, setting) : cardSheets(section, setting),
  )
  const pages = sheets.map(({ setup, backdrop, items, head, foot, opensQuire }, index): Page => {
    const number = foot ? `${index + 1} / ${sheets.length}` : undefined
    const { width, height } = setup.page
    return { width, height, opensQuire, backdrop, items, ...runningItems(setup, head, number) }
  })
  const all = [...problems, ...unknownAnchors(pages)]
  switch (document.fold) {
    case undefined:
      return { pages, problems: all }
    case 'booklet':
      return { pages: imposePages(pages), problems: all }
  }
}

function flowSheets(section: FlowSection, { document, root, drawings, report }: Setting): Sheet[] {
  const setup = section.setup ?? document
  const { page, theme } = setup
  const margins = section.margins ?? page.margins
  const { width, height } = innerSize(page, margins)
  const tag: Tag = { type: 'Sect', parent: root }
  const context = { x: 0, width, pageHeight: height, tag, theme, report, drawings, flow: flowBlocks }
  const rows = flowBlocks(section.blocks, context)
  const place = rows.find((row) => row.place)?.place
  for (const character of missingCharacters(section.head ?? '')) {
    report({ kind: 'missingCharacter', place, character })
  }
  const pages = fitPages(rows, height, section.fit, report)
  return pages.map((placed, index) => ({
    setup,
    opensQuire: index === 0 && section.opensQuire === true,
    backdrop: backdropOf(section, index === 0),
    items: itemsOf(placed, margins.left, margins.top),
    head: section.head,
    foot: section.foot,
  }))
}

function backdropOf({ backdrop = [] }: FlowSection, isFirst: boolean): Item[] {
  return backdrop
    .filter(({ onFirstPageOnly }) => isFirst || !onFirstPageOnly)
    .map(({ x, y, width, height, colour }) => ({ kind: 'rectangle', x, y, width, height, fill: colour }))
}

function innerSize(outer: { width: number; height: number }, { top, right, bottom, left }: Margins) {
  return { width: outer.width - left - right, height: outer.height - top - bottom }
}

/** Each card is a small page; four of them make a sheet. */
function cardSheets(section: CardSection, { document, root, drawings, report }: Setting): Sheet[] {
  const { padding } = section
  const { width, height } = innerSize(A6, { top: padding, right: padding, bottom: padding, left: padding })
  const setup = section.setup ?? document
  const { theme } = setup
  const cards = section.cards.flatMap(({ place, blocks }) => {
    const tag: Tag = { type: 'Sect', parent: root }
    const context = { x: 0, width, pageHeight: height, tag, theme, report, drawings, flow: flowBlocks }
    const rows: Row[] = flowBlocks(blocks, context)
    const pages = paginate(rows.length > 0 ? rows : [emptyRow(0)], height, report)
    if (pages.length > 1) report({ kind: 'cardTooFull', place, cards: pages.length })
    return pages
  })
  const sheets: Sheet[] = []
  for (let start = 0; start < cards.length; start += 4) {
    const items = cards.slice(start, start + 4).flatMap((rows, index) => {
      const x = (index % 2) * A6.width + padding
      const y = Math.floor(index / 2) * A6.height + padding
      return itemsOf(rows, x, y)
    })
    sheets.push({ setup, backdrop: cutMarks(setup), items, head: undefined, foot: false, opensQuire: false })
  }
  return sheets
}

/** Hair lines where the knife goes. */
function cutMarks({ page: { width, height }, theme }: Setup): Item[] {
  const hair = { kind: 'rectangle', border: theme.line, dashed: true } as const
  return [
    { ...hair, x: A6.width, y: 0, width: 0, height },
    { ...hair, x: 0, y: A6.height, width, height: 0 },
  ]
}

function unknownAnchors(pages: readonly Page[]): Problem[] {
  const items = pages.flatMap((page) => page.items)
  const known = new Set(items.map((item) => (item.kind === 'anchor' ? item.anchor : undefined)))
  return items.flatMap((item): Problem[] =>
    item.kind === 'link' && item.target.kind === 'anchor' && !known.has(item.target.anchor)
      ? [{ kind: 'unknownAnchor', place: item.place, anchor: item.target.anchor }]
      : [],
  )
}
