/** When something can be seen in a page of the browser. */
import type { BrowserContext, Page } from 'playwright-core'

export interface Shown {
  /** In milliseconds since the page was navigated to. */
  readonly sinceStart: number
  /** On the clock of the computer, in milliseconds. */
  readonly at: number
}

/**
 * Watches every page that opens from now on. Shown is: the browser has painted (`first-contentful-paint`), the fonts
 * are there, and a frame has ended in which the first element of each selector had words or a picture, in a box on the
 * screen.
 */
export async function watchFor(context: BrowserContext, selectors: readonly string[]): Promise<void> {
  await context.addInitScript(watch, selectors)
}

/** Throws when it is not there after ten seconds. */
export async function momentShown(page: Page): Promise<Shown> {
  return await page.evaluate(async () => {
    const late = new Promise<never>((_, reject) => {
      setTimeout(
        () => reject(new Error(`Na 10 s is niet te zien wat er moet staan: ${location.href}`)),
        10_000,
      )
    })
    return await Promise.race([Reflect.get(window, 'shown') as Promise<Shown>, late])
  })
}

/** Runs in the page, before its own scripts; so it can use nothing from here. */
function watch(selectors: readonly string[]): void {
  const isOnScreen = (selector: string): boolean => {
    const element = document.querySelector(selector)
    if (element === null) return false
    const isFilled =
      element instanceof HTMLImageElement
        ? element.complete && element.naturalWidth > 0
        : element.textContent.trim() !== ''
    if (!isFilled) return false
    const { top, right, bottom, left } = element.getBoundingClientRect()
    if (right <= left || bottom <= top) return false
    if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) return false
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  }
  const painted = new Promise<number>((resolve) => {
    const observer = new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntriesByName('first-contentful-paint')) resolve(startTime)
    })
    observer.observe({ type: 'paint', buffered: true })
  })
  const inPlace = new Promise<number>((resolve) => {
    const look = () => {
      if (selectors.every(isOnScreen) && document.fonts.status === 'loaded')
        // A task that is asked for within a frame runs once that frame is done.
        setTimeout(() => resolve(performance.now()))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  const shown = Promise.all([painted, inPlace]).then((moments) => {
    const sinceStart = Math.max(...moments)
    return { sinceStart, at: performance.timeOrigin + sinceStart }
  })
  Reflect.set(window, 'shown', shown)
}
