/** Text on paper stands out enough from what lies behind it (WCAG 2.2, 1.4.3), and so do the lines to write on (1.4.11). */
import { describe, expect, it } from 'vitest'
import { requireCourse } from '../../src/course/load-course.ts'
import { allPdfs } from '../../src/outputs/print/all-pdfs.ts'
import type { Item } from '../../src/pdf/boxes.ts'
import { layOut } from '../../src/pdf/lay-out.ts'
import type { Page } from '../../src/pdf/page.ts'

const PAPER = '#ffffff'
const TEXT = 4.5
const SHAPES = 3

const documents = allPdfs(requireCourse()).filter(({ repeats }) => !repeats)

describe.each(documents.map(({ name, document }) => [name, document] as const))('%s', (_, document) => {
  it('can be read', () => {
    const faint = new Set(layOut(document()).pages.flatMap(faintItems))
    expect([...faint]).toEqual([])
  })
})

function faintItems({ backdrop, head, items, foot }: Page): string[] {
  const all = [...backdrop, ...head, ...items, ...foot]
  return all.flatMap((item, index) => {
    const asked = askedOf(item)
    if (asked === undefined || !('colour' in item)) return []
    const ground = groundAt(item.x, item.y, all.slice(0, index))
    const ratio = contrast(item.colour, ground)
    return ratio < asked ? [`${item.kind} ${item.colour} on ${ground}: ${ratio.toFixed(2)}`] : []
  })
}

function askedOf(item: Item): number | undefined {
  if (item.kind === 'text') return item.text.trim() === '' ? undefined : TEXT
  if (item.kind === 'pageNumber') return TEXT
  return item.kind === 'lines' ? SHAPES : undefined
}

/** The colour of what was painted there last. */
function groundAt(x: number, y: number, below: readonly Item[]): string {
  const area = below.findLast(
    (item) =>
      item.kind === 'rectangle' &&
      item.fill !== undefined &&
      x >= item.x &&
      x <= item.x + item.width &&
      y >= item.y &&
      y <= item.y + item.height,
  )
  return area?.kind === 'rectangle' ? (area.fill ?? PAPER) : PAPER
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
