/** Colours as arithmetic: how well one is read on another, and the nearest that is read well enough. */

/** `#rrggbb`, in lower case. */
export type Colour = `#${string}`

export const white: Colour = '#ffffff'
export const black: Colour = '#000000'

/** Contrast as WCAG 2 counts it: from 1 (the same) to 21 (black on white). */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** `colour` with `share` (0 to 1) of `other` in it. */
export function mixed(colour: Colour, other: Colour, share: number): Colour {
  const [from, to] = [channels(colour), channels(other)]
  const blend = from.map((channel, index) => Math.round(channel + ((to[index] ?? 0) - channel) * share))
  return `#${blend.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

/**
 * `colour` itself where it has at least this contrast with each of `grounds`; else with as little of `towards` in it
 * as that takes.
 */
export function readable(
  colour: Colour,
  towards: Colour,
  grounds: readonly Colour[],
  atLeast: number,
): Colour {
  const shares = Array.from({ length: 101 }, (_, step) => step / 100)
  const candidates = shares.map((share) => mixed(colour, towards, share))
  return candidates.find((each) => grounds.every((ground) => contrast(each, ground) >= atLeast)) ?? towards
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(colour: Colour): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
}
