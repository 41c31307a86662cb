/**
 * Settings that a trainer filled in, kept on this device. Where the browser keeps nothing (a private window, a locked-down
 * computer) the page works without.
 */
const keyOf = (name: string): string => `leren-mentaliseren/${name}`

export function keptOnDevice(name: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(name)) ?? undefined
  } catch {
    return undefined
  }
}

export function keepOnDevice(name: string, value: string): void {
  try {
    localStorage.setItem(keyOf(name), value)
  } catch {
    return
  }
}
