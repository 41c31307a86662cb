/** How large the script is set; kept over a reload. */
import { recall, remember } from './tab-memory.ts'

const memoryKey = 'letters'
const [least, most] = [-3, 6]

export function restoreLetters(): void {
  show(step())
}

/** One step larger, or smaller with -1. */
export function changeLetters(by: 1 | -1): void {
  const next = Math.min(most, Math.max(least, step() + by))
  remember(memoryKey, String(next))
  show(next)
}

function step(): number {
  return Number(recall(memoryKey) ?? 0)
}

function show(steps: number): void {
  document.documentElement.style.setProperty('--letters', String(1.12 ** steps))
}
