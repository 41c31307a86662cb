/** A figure that the kit promises, and how figures are taken and shown. */

export interface Figure {
  readonly name: string
  readonly measured: string
  /** Absent for what is only compared. */
  readonly limit?: string
  readonly how: string
}

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
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
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

export function decimal(value: number): string {
  return value.toFixed(2).replace('.', ',')
}

export function formatFigure({ name, measured, limit, how }: Figure): string {
  const asked = limit === undefined ? '' : `grens ${limit}`
  return `${name.padEnd(32)} ${measured.padStart(10)}   ${asked.padEnd(13)} ${how}`
}
