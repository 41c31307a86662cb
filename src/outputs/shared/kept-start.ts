/** When the group starts, as a trainer set it on this device: script, preparation and presenter all read it here. */
import { keepOnDevice, keptOnDevice } from './kept-on-device.ts'
import { clockTime, minutesOf } from './time-plan.ts'

/** In minutes after midnight; nothing where it was not set, or where the browser keeps nothing. */
export function keptStart(session: number): number | undefined {
  return minutesOf(keptOnDevice(nameOf(session)) ?? '')
}

export function keepStart(session: number, minutes: number): void {
  keepOnDevice(nameOf(session), clockTime(minutes))
}

function nameOf(session: number): string {
  return `sessie-${session}/begintijd`
}
