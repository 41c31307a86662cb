/** What a page does wrong while a test looks at it. */
import type { Page } from 'playwright-core'

/**
 * A list that fills while the page is used: errors in the console, uncaught errors, failed requests, and requests to
 * anything that does not start with `home` (`http://127.0.0.1:4321/`, or the `file://` address of a folder).
 */
export function watchPage(page: Page, home: string): readonly string[] {
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`fout in script: ${error.message}`))
  page.on('request', (request) => {
    if (isOutside(request.url(), home)) problems.push(`verzoek naar buiten: ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    problems.push(`verzoek mislukt: ${request.url()} (${request.failure()?.errorText ?? 'onbekend'})`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`antwoord ${String(response.status())}: ${response.url()}`)
  })
  return problems
}

function isOutside(url: string, home: string): boolean {
  return !url.startsWith(home) && !/^(?:data|blob|about):/.test(url)
}
