/** Starts the browser of the tests: one for each test file, closed by whoever asked for it. */
import { chromium, type Browser } from 'playwright-core'
import { findTestBrowser } from '../../scripts/browser/test-browser.ts'

/** A headless Chromium. Throws a message in plain Dutch when there is none or it does not start. */
export async function launchBrowser(): Promise<Browser> {
  const options = await findTestBrowser()
  try {
    return await chromium.launch(options)
  } catch (error) {
    throw new Error(
      'De testbrowser start niet. Zet in CHROME_PATH het pad van een Chrome of Chromium die het op deze computer doet.',
      { cause: error },
    )
  }
}
