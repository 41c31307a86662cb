/** In the browser: recounts every number to print when a trainer says how many people the group has. */
import { keepOnDevice, keptOnDevice } from './kept-on-device.ts'
import { copiesFor, groupSizes, type CopyRule } from './copies.ts'

const KEY = 'groepsgrootte'

/** Makes the page's control work; does nothing on a page that has none. */
export function followGroupSize(page: Document): void {
  const control = page.querySelector<HTMLInputElement>('[data-group-size]')
  if (!control) return
  const recount = (): void => {
    const people = Number(control.value)
    if (!Number.isInteger(people) || people < groupSizes.least || people > groupSizes.most) return
    for (const element of page.querySelectorAll<HTMLElement>('[data-copies]')) {
      const { copies, extra, together } = element.dataset
      const rule = { per: copies, extra: Number(extra) } as CopyRule
      element.textContent = `${String(copiesFor(rule, people, together === undefined ? undefined : Number(together)))}×`
    }
    keepOnDevice(KEY, control.value)
  }
  control.value = keptOnDevice(KEY) ?? control.value
  control.addEventListener('input', recount)
  recount()
}
