/** Opening the browser, where there is one and someone to look at it. */
import open from 'open'

/** Whether a browser can be expected: not in an automatic run, and on Linux only with a screen. */
export function hasBrowser(
  platform: NodeJS.Platform = process.platform,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  if (environment['CI']) return false
  if (platform !== 'linux') return true
  return Boolean(environment['DISPLAY'] ?? environment['WAYLAND_DISPLAY'])
}

/** Gives whether it was opened; that it was not is no reason to stop. */
export async function openBrowser(address: string): Promise<boolean> {
  try {
    const opened = await open(address)
    opened.on('error', () => undefined)
    return true
  } catch {
    return false
  }
}
