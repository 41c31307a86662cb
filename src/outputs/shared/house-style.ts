/**
 * The colours of an organisation, made from its one accent: the same tokens as in `tokens.css`, for light and for dark,
 * and what the slides colour by themselves. Every pair that is used for text keeps at least 4.5:1.
 */
import { black, mixed, readable, white, type Colour } from '../../model/colour.ts'
import type { HouseStyle } from '../../model/course.ts'

/** The grounds of `tokens.css` that text in the accent stands on. */
const paper = { light: white, dark: '#16191b' } as const
const sand = { light: '#f7f3ec', dark: '#202427' } as const
/** Contrasts: of text, and of a ground on which there is also softer text. */
const enough = 4.5
const ample = 7

export interface Palette {
  readonly accent: InBoth
  readonly accentSoft: InBoth
  readonly onAccent: InBoth
  /** Ground of the slide that opens a session, and the softer text on it. */
  readonly deep: InBoth
  readonly onDeep: Colour
}

interface InBoth {
  readonly light: Colour
  readonly dark: Colour
}

export function paletteOf(accent: Colour): Palette {
  const soft = mixed(white, accent, 0.12)
  const light = readable(accent, black, [paper.light, sand.light, soft], enough)
  const bright = readable(accent, white, [paper.dark, sand.dark], ample)
  const deep = readable(accent, black, [white], ample)
  return {
    accent: { light, dark: bright },
    accentSoft: { light: soft, dark: mixed(paper.dark, bright, 0.15) },
    onAccent: { light: white, dark: paper.dark },
    deep: { light: deep, dark: mixed(deep, black, 0.3) },
    onDeep: mixed(deep, white, 0.85),
  }
}

/** The style sheet that an organisation's accent asks for, to stand over `tokens.css`; none without an accent. */
export function houseStyleCss({ accent }: HouseStyle): string | undefined {
  if (accent === undefined) return undefined
  const palette = paletteOf(accent)
  const tokens = [
    ['--accent', palette.accent],
    ['--accent-soft', palette.accentSoft],
    ['--on-accent', palette.onAccent],
  ] as const
  return [
    `:root:root{${tokens.map(([name, colour]) => `${name}:${inBoth(colour)}`).join(';')}}`,
    `:root .opening,:root body:has(.present.opening){--ground:${inBoth(palette.deep)}}`,
    `:root .slide.opening :is(.label,.label strong,.body),:root .slide.opening>footer{color:${palette.onDeep}}`,
    `:root .slide.thuisopdracht{border-color:var(--accent)}`,
    `:root .slide .way-out{border-color:var(--line)}`,
  ].join('')
}

function inBoth({ light, dark }: InBoth): string {
  return `light-dark(${light},${dark})`
}
