/**
 * Rows to pages. What belongs together moves on together, and so does what had better be near the next, where the page
 * before holds enough without it; what is higher than a page is divided between its rows;
 * a single row that is higher than a page stays whole and is reported. Every row ends up on exactly one page; the head
 * of a table that runs on stands above its rows again.
 */
import type { Row } from './boxes.ts'
import { growRow } from './flow-fields.ts'
import type { ReportProblem } from './problem.ts'
import type { PlacedRow } from './stack-rows.ts'
import { gapBetween, stackRows } from './stack-rows.ts'

/** Lengths that differ less than this are the same. */
const TOLERANCE = 0.01

/** A page that holds less than this looks as if something had fallen off. */
const ENOUGH = 0.45

interface OpenPage {
  readonly rows: Row[]
  used: number
}

/** The rows of each page of `height`, with their place from its top. */
export function paginate(rows: readonly Row[], height: number, report: ReportProblem): PlacedRow[][] {
  const pages: PlacedRow[][] = []
  let page: OpenPage = { rows: [], used: 0 }
  const finish = (isFull: boolean) => {
    if (page.rows.length > 0) pages.push(fillPage(page, height, isFull))
    page = { rows: [], used: 0 }
  }
  for (const cluster of clustersOf(chunksOf(rows))) {
    if (cluster[0]?.[0]?.startsPage) finish(false)
    if (cluster.length > 1 && isBetterOnNext(cluster.flat())) finish(true)
    for (const chunk of cluster) addChunk(chunk)
  }
  finish(false)
  return pages

  function isBetterOnNext(whole: readonly Row[]): boolean {
    return !fits(page, whole, height) && fits(EMPTY, whole, height) && canEnd(page, height)
  }

  function addChunk(chunk: readonly Row[]): void {
    if (!fits(page, chunk, height)) {
      const isWorthAPage = fits(EMPTY, chunk, height) || page.used > height / 2
      if (isWorthAPage) finish(true)
    }
    const isWhole = fits(page, chunk, height)
    for (const row of chunk) {
      if (!isWhole && !fits(page, [row], height)) finish(true)
      if (page.rows.length === 0 && !fits(page, [row], height)) {
        report({ kind: 'tooHigh', place: row.place, excess: usedWith(page, [row]) - height })
      }
      add(page, row)
    }
  }
}

/** Whether it holds enough, with the lines that its fields would get. */
function canEnd({ rows, used }: OpenPage, height: number): boolean {
  const more = rows.map(({ grows }) => (grows ? grows.most * grows.gap : 0))
  return used + more.reduce((sum, each) => sum + each, 0) >= ENOUGH * height
}

const EMPTY: OpenPage = { rows: [], used: 0 }

/** Rows up to and with the first that may be parted from the next. */
function chunksOf(rows: readonly Row[]): Row[][] {
  return runsOf(rows, (above, below) => above.keepWithNext && !below.startsPage)
}

/** Chunks up to and with the first that is better not near the next. */
function clustersOf(chunks: readonly Row[][]): Row[][][] {
  return runsOf(chunks, (above, below) => above.at(-1)?.nearNext === true && !below[0]?.startsPage)
}

/** The items in order, in runs whose neighbours `belong` together. */
function runsOf<T>(items: readonly T[], belong: (above: T, below: T) => boolean): T[][] {
  const runs: T[][] = []
  let above: T | undefined
  for (const item of items) {
    const open = runs.at(-1)
    if (open && above !== undefined && belong(above, item)) open.push(item)
    else runs.push([item])
    above = item
  }
  return runs
}

function fits(page: OpenPage, rows: readonly Row[], height: number): boolean {
  return usedWith(page, rows) <= height + TOLERANCE
}

function usedWith(page: OpenPage, rows: readonly Row[]): number {
  let used = page.used
  let above = page.rows.at(-1)
  for (const row of [...repeated(page, rows[0]), ...rows]) {
    used += gapBetween(above, row) + row.height
    above = row
  }
  return used
}

/** What has to stand above `row` when it begins a page, in the panels where it stands itself. */
function repeated(page: OpenPage, row: Row | undefined): Row[] {
  return row?.repeats && page.rows.length === 0 ? [{ ...row.repeats, frames: row.frames }] : []
}

function add(page: OpenPage, row: Row): void {
  for (const each of [...repeated(page, row), row]) place(page, each)
}

function place(page: OpenPage, row: Row): void {
  const top = page.used + gapBetween(page.rows.at(-1), row)
  const height = row.until === undefined ? row.height : Math.max(0, row.until - top)
  page.used = top + height
  page.rows.push(height === row.height ? row : { ...row, height })
}

/** Gives what is left of the page to stretching room first, then to fields that may grow, line by line. */
function fillPage(page: OpenPage, height: number, isFull: boolean): PlacedRow[] {
  const left = Math.max(0, height - page.used)
  const fills = page.rows.filter((row) => row.fills).length
  const rows =
    fills > 0 ? page.rows.map((row) => stretch(row, left / fills)) : growFields(page.rows, left, isFull)
  return [...stackRows(rows).rows]
}

function stretch(row: Row, height: number): Row {
  return row.fills ? { ...row, height: row.height + height } : row
}

function growFields(rows: readonly Row[], left: number, isFull: boolean): Row[] {
  const extra = rows.map(() => 0)
  let room = left
  for (let grew = true; grew;) {
    grew = false
    rows.forEach(({ grows }, index) => {
      const lines = extra[index] ?? 0
      if (!grows || lines >= grows.most || grows.gap > room) return
      if (grows.when === 'pageIsFull' && !isFull) return
      extra[index] = lines + 1
      room -= grows.gap
      grew = true
    })
  }
  return rows.map((row, index) => growRow(row, extra[index] ?? 0))
}
