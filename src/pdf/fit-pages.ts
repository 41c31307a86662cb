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
    case 'tight':
      return paginate(tightenToFewest(rows, height), height, report)
    case 'balanced':
      return paginate(balanceEnd(fewest([rows, ...parted(rows)], height), height), height, report)
  }
}

/** Shares of the room between blocks, from the look that was asked to the tightest that still reads. */
const TIGHTER = [1, 0.85, 0.7, 0.55]

/** The loosest of those that need the fewest pages; what had better be near the next may be parted for that. */
function tightenToFewest(rows: readonly Row[], height: number): readonly Row[] {
  const tries = [rows, ...parted(rows)].flatMap((from) => TIGHTER.map((share) => tighten(from, share)))
  return fewest(tries, height)
}

/** The first of `tries` that needs no more pages than the others. */
function fewest(tries: readonly (readonly Row[])[], height: number): readonly Row[] {
  const [first = [], ...others] = tries
  let best = { rows: first, pages: others.length > 0 ? quietly(first, height).length : 1 }
  for (const rows of others) {
    if (best.pages <= 1) break
    const pages = quietly(rows, height).length
    if (pages < best.pages) best = { rows, pages }
  }
  return best.rows
}

function tighten(rows: readonly Row[], share: number): Row[] {
  return rows.map((row) => ({ ...row, before: row.before * share, after: row.after * share }))
}

/** The rows without what had better be near the next, where there is any. */
function parted(rows: readonly Row[]): Row[][] {
  if (!rows.some(({ nearNext }) => nearNext)) return []
  return [rows.map((row) => (row.nearNext ? { ...row, nearNext: false } : row))]
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
    const above = rows[start - 1]
    if (above?.keepWithNext || above?.nearNext) continue
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
