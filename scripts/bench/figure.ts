/** A figure that the kit promises, and how figures are taken and shown. */

export interface Figure {
  readonly name: string
  readonly measured: string
  /** Absent for what is only compared. */
  readonly limit?: string
  readonly how: string
}

/** A figure, or in words why there is none. */
export type Line = Figure | string

/** Milliseconds of each time that `work` was done, after `before` times that do not count. */
export async function repeat(times: number, before: number, work: () => unknown): Promise<readonly number[]> {
  const measured: number[] = []
  for (let run = 0; run < before + times; run += 1) {
    const start = performance.now()
    await work()
    if (run >= before) measured.push(performance.now() - start)
  }
  return measured
}

export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

/** The value below which `percent` of all values lie; between two of them, in proportion. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (percent / 100) * (sorted.length - 1)
  const [below = 0, above = below] = sorted.slice(Math.floor(place), Math.floor(place) + 2)
  return below + (above - below) * (place % 1)
}

export function seconds(milliseconds: number): string {
  return `${decimal(milliseconds / 1000)} s`
}

export function whole(milliseconds: number): string {
  return `${String(Math.round(milliseconds))} ms`
}

export function megabytes(bytes: number): string {
  return `${decimal(bytes / 1e6)} MB`
}

/** In units of 1024 bytes, as limits of weight are given. */
export function kibibytes(bytes: number): string {
  return `${decimal(bytes / 1024)} KiB`
}

export function decimal(value: number): string {
  return value.toFixed(2).replace('.', ',')
}

export function printFigures(title: string, lines: readonly Line[]): void {
  console.log(`\n${title}\n`)
  for (const line of lines) console.log(`  ${typeof line === 'string' ? line : formatFigure(line)}`)
}

function formatFigure({ name, measured, limit, how }: Figure): string {
  const asked = limit === undefined ? '' : `grens ${limit}`
  return `${name.padEnd(36)} ${measured.padStart(10)}   ${asked.padEnd(13)} ${how}`
}
