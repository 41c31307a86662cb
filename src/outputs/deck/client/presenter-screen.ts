/** Keeps the screen from going dark while a session runs, in browsers that can. */
export function makeScreenLock(): (on: boolean) => void {
  let on = false
  let lock: Promise<WakeLockSentinel | undefined> | undefined
  const ask = () => {
    if (on && document.visibilityState === 'visible' && 'wakeLock' in navigator)
      lock = navigator.wakeLock.request('screen').catch(() => undefined)
  }
  // The browser lets go when the window is out of sight.
  document.addEventListener('visibilitychange', ask)
  return (wanted) => {
    if (wanted === on) return
    on = wanted
    if (on) ask()
    else void lock?.then((held) => held?.release())
  }
}
