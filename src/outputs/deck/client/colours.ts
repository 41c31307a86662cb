/** Light or dark: as the machine is set, until someone in the room chooses. */
import { recall, remember } from './tab-memory.ts'

type Scheme = 'light' | 'dark'
const key = 'kleuren'

/** Takes up what was chosen before a reload. */
export function restoreColours(): void {
  const chosen = recall(key)
  if (chosen === 'light' || chosen === 'dark') apply(chosen)
}

export function toggleColours(): void {
  const scheme = current() === 'dark' ? 'light' : 'dark'
  apply(scheme)
  remember(key, scheme)
}

function current(): Scheme {
  const chosen = document.documentElement.dataset['scheme']
  if (chosen === 'light' || chosen === 'dark') return chosen
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

function apply(scheme: Scheme): void {
  document.documentElement.dataset['scheme'] = scheme
}
