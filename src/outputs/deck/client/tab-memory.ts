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

/** All local files share one storage, so the path is part of the key. */
function keyHere(key: string): string {
  return `${key}:${location.pathname}`
}
