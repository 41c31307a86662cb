/** What this tab keeps over a reload. A browser that refuses storage only forgets: nothing else stops working. */
export function remember(key: string, value: string): void {
  try {
    sessionStorage.setItem(keyHere(key), value)
  } catch {
    return
  }
}

export function recall(key: string): string | undefined {
  try {
    return sessionStorage.getItem(keyHere(key)) ?? undefined
  } catch {
    return undefined
  }
}

/** How a window looks; the rest is of the window that kept it. */
const looks = ['kleuren', 'letters']

/** For a window that was opened by another, and so starts with a copy of all that is kept there. */
export function forgetOpener(): void {
  try {
    const mine = looks.map(keyHere)
    for (const key of Object.keys(sessionStorage)) if (!mine.includes(key)) sessionStorage.removeItem(key)
  } catch {
    return
  }
}

/** All local files share one storage, so the path is part of the key. */
function keyHere(key: string): string {
  return `${key}:${location.pathname}`
}
