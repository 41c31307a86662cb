/** Ways to end a section well: on as few pages as can be, or with two last pages that hold about the same. */
import type { Row } from './boxes.ts'
import type { FlowSection } from './document.ts'
import { paginate } from './paginate.ts'
import type { ReportProblem } from './problem.ts'
import type { PlacedRow } from './stack-rows.ts'

type Pages = PlacedRow[][]

/** As `paginate`, with the section's wish for its end. */
export function fitPages(
  rows: readonly Row[],
  height: number,
  fit: FlowSection['fit'],
  report: ReportProblem,
): Pages {
  switch (fit) {
    case undefined:
      return paginate(rows, height, report)
    case 'onePage':
      return paginate(tightenToFewest(rows, height), height, report)
    case 'balanced':
      return paginate(balanceEnd(rows, height), height, report)
  }
}

/** Shares of the room between blocks, from the look that was asked to the tightest that still reads. */
const TIGHTER = [1, 0.85, 0.7, 0.55]

/** The loosest of those that need the fewest pages. */
function tightenToFewest(rows: readonly Row[], height: number): readonly Row[] {
  const tries = TIGHTER.map((share) => tighten(rows, share))
  const pages = tries.map((tried) => quietly(tried, height).length)
  return tries[pages.indexOf(Math.min(...pages))] ?? rows
}

function tighten(rows: readonly Row[], share: number): Row[] {
  return rows.map((row) => ({ ...row, before: row.before * share, after: row.after * share }))
}

/** A last page that is filled less than this looks left over. */
const LITTLE = 0.4

/** Starts the last page where the last two pages come to hold most nearly the same, without adding a page. */
function balanceEnd(rows: readonly Row[], height: number): readonly Row[] {
  const pages = quietly(rows, height)
  if (pages.length < 2 || filled(pages.at(-1)) > LITTLE * height) return rows
  const lastStart = rows.length - ownRows(pages.at(-1))
  const previousStart = lastStart - ownRows(pages.at(-2))
  let best = { rows, difference: difference(pages) }
  for (let start = lastStart - 1; start > previousStart; start -= 1) {
    if (rows[start - 1]?.keepWithNext) continue
    const tried = rows.map((row, index) => (index === start ? { ...row, startsPage: true } : row))
    const result = quietly(tried, height)
    if (result.length > pages.length) break
    if (difference(result) < best.difference) best = { rows: tried, difference: difference(result) }
  }
  return best.rows
}

/** How many of the section's rows stand on a page. */
function ownRows(page: readonly PlacedRow[] | undefined): number {
  return page?.filter(({ row }) => !row.isCopy).length ?? 0
}

function difference(pages: Pages): number {
  return Math.abs(filled(pages.at(-2)) - filled(pages.at(-1)))
}

function quietly(rows: readonly Row[], height: number): Pages {
  return paginate(rows, height, () => undefined)
}

function filled(page: readonly PlacedRow[] | undefined): number {
  const last = page?.at(-1)
  return last ? last.y + last.row.height : 0
}
