// Drawings are shown by browsers and painted into PDF by the kit's own small converter. What that converter does
// not know must not be drawn, so it is refused here, at the desk of whoever draws.

const attributes: Record<string, readonly string[]> = {
  svg: ['xmlns', 'viewBox'],
  g: ['transform'],
  path: ['d'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polyline: ['points'],
  polygon: ['points'],
}
const painting = [
  'fill',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
]

/** What is outside the subset, one sentence each; an empty list means the drawing may be committed. */
export function checkSubset(svg: string): string[] {
  const faults: string[] = []
  const tag = /<\/?([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*\/?>/g
  const rest = svg.replaceAll(tag, '').trim()
  if (rest !== '') faults.push(`text or markup outside the elements: ${rest.slice(0, 60)}`)
  for (const [, name = '', text = ''] of svg.matchAll(tag)) faults.push(...checkElement(name, text))
  if (!/^<svg [^>]*viewBox="0 0 \d+ \d+"/.test(svg)) faults.push('the viewBox is not "0 0 width height"')
  if (/\d\.\d{3}/.test(svg)) faults.push('a number has more than two decimals')
  return [...new Set(faults)]
}

function checkElement(name: string, text: string): string[] {
  const own = attributes[name]
  if (!own) return [`<${name}> is not in the subset`]
  const faults: string[] = []
  for (const [, key = '', value = ''] of text.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    const known = own.includes(key) || (name !== 'svg' && painting.includes(key))
    if (!known) faults.push(`<${name}> has "${key}", which is not in the subset`)
    if ((key === 'fill' || key === 'stroke') && !/^(none|#[0-9a-f]{3}([0-9a-f]{3})?)$/.test(value))
      faults.push(`<${name}> has ${key}="${value}", which is not a plain colour`)
  }
  return faults
}
