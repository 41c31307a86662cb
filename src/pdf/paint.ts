/** One page's items to a content stream and annotations. Everything drawn is either tagged or marked as decoration. */
import { boxOutline } from './boxes.ts'
import type { CheckBoxItem, Item, LinkItem, RadioItem, Tag, TextFieldItem, TextItem } from './boxes.ts'
import type { Face } from './theme.ts'
import { circle, roundedRectangle } from './curves.ts'
import type { Rectangle } from './fields.ts'
import type { Page } from './page.ts'
import { drawnText, textWidth } from './metrics.ts'
import { num, rgb } from './objects.ts'
import { paintDrawing } from './paint-drawing.ts'
import type { OpacityName } from './paint-drawing.ts'

/** What painting needs from the file that is being written. */
export interface Painter {
  readonly encode: (text: string, face: Face) => string
  readonly fontName: (face: Face) => string
  readonly opacity: OpacityName
  /** Next marked-content number of `tag` on this page. */
  readonly mark: (tag: Tag) => number
  readonly keep: (tag: Tag) => void
  readonly setBox: (tag: Tag, box: Rectangle) => void
  readonly annotate: (item: LinkItem | TextFieldItem | CheckBoxItem | RadioItem, rectangle: Rectangle) => void
  /** As printed; undefined for an unknown anchor. */
  readonly pageOf: (anchor: string) => string | undefined
}

type Artifact = 'artifact' | 'header' | 'footer'

const artifacts: Readonly<Record<Artifact, string>> = {
  artifact: '/Artifact BMC',
  header: '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
  footer: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
}

/** The content stream of `page`, as Latin-1. */
export function paintPage(page: Page, painter: Painter): string {
  const out: string[] = []
  let open: Tag | Artifact | undefined
  paintAll(page.backdrop, 'artifact')
  paintAll(page.head, 'header')
  paintAll(page.items, 'artifact')
  paintAll(page.foot, 'footer')
  close()
  return out.join('\n')

  function paintAll(items: readonly Item[], decoration: Artifact): void {
    for (const item of items) paintItem(item, decoration)
  }

  function paintItem(item: Item, decoration: Artifact): void {
    switch (item.kind) {
      case 'text':
        return draw(item.tag ?? decoration, textOperators(item))
      case 'pageNumber': {
        const text = painter.pageOf(item.anchor) ?? '?'
        const width = textWidth(text, item.face, item.size)
        const left = { ...item, kind: 'text', text, width, x: item.x - width } as const
        const blank = textWidth(' ', item.face, item.size)
        return draw(item.tag, textOperators({ ...left, text: ` ${text}`, x: left.x - blank }))
      }
      case 'drawing': {
        if (item.tag) painter.setBox(item.tag, rectangleOf(item))
        return draw(item.tag ?? decoration, paintDrawing(item, page.height, painter.opacity))
      }
      case 'rectangle':
        return draw('artifact', rectangleOperators(item))
      case 'lines':
        return draw('artifact', lineOperators(item))
      case 'link':
      case 'textField':
        return painter.annotate(item, rectangleOf(item))
      case 'checkBox': {
        const [left, bottom] = rectangleOf(item)
        draw(
          'artifact',
          `${rgb(boxOutline)} RG 0.9 w ${[left, bottom, item.width, item.height].map(num).join(' ')} re S`,
        )
        return painter.annotate(item, rectangleOf(item))
      }
      case 'radio': {
        const [left, bottom] = rectangleOf(item)
        const ring = circle(left + item.width / 2, bottom + item.height / 2, item.width / 2)
        draw('artifact', `${rgb(boxOutline)} RG 0.9 w ${ring} S`)
        return painter.annotate(item, rectangleOf(item))
      }
      case 'empty':
        return painter.keep(item.tag)
      case 'anchor':
        return
    }
  }

  function draw(owner: Tag | Artifact, operators: string): void {
    if (open !== owner) {
      close()
      out.push(
        typeof owner === 'string' ? artifacts[owner] : `/${owner.type} <</MCID ${painter.mark(owner)}>> BDC`,
      )
      open = owner
    }
    out.push(operators)
  }

  function close(): void {
    if (open !== undefined) out.push('EMC')
    open = undefined
  }

  function textOperators({
    text,
    face,
    size,
    colour,
    x,
    y,
    width,
    underline,
  }: Omit<TextItem, 'tag'>): string {
    const baseline = page.height - y
    const hex = painter.encode(drawnText(text, face), face)
    const ink = rgb(colour)
    const shown = `BT /${painter.fontName(face)} ${num(size)} Tf ${ink} rg ${num(x)} ${num(baseline)} Td <${hex}> Tj ET`
    if (!underline) return shown
    return `${shown}\n${ink} RG 0.6 w ${num(x)} ${num(baseline - 2)} m ${num(x + width)} ${num(baseline - 2)} l S`
  }

  function rectangleOperators({
    x,
    y,
    width,
    height,
    fill,
    border,
    dashed,
    radius,
  }: Extract<Item, { kind: 'rectangle' }>): string {
    const bottom = page.height - y - height
    const area = radius
      ? roundedRectangle(x, bottom, width, height, radius)
      : `${[x, bottom, width, height].map(num).join(' ')} re`
    const filled = fill ? `${rgb(fill)} rg ${area} f` : ''
    const outlined = border ? `${rgb(border)} RG 0.9 w ${dashed ? '[3 4]' : '[]'} 0 d ${area} S [] 0 d` : ''
    return `${filled} ${outlined}`.trim()
  }

  function lineOperators({
    x,
    y,
    width,
    gap,
    count,
    colour,
    thickness,
  }: Extract<Item, { kind: 'lines' }>): string {
    const lines = Array.from({ length: count }, (_, index) => {
      const height = num(page.height - y - gap * (index + 1))
      return `${num(x)} ${height} m ${num(x + width)} ${height} l`
    })
    return `${rgb(colour)} RG ${num(thickness)} w ${lines.join(' ')} S`
  }

  function rectangleOf({
    x,
    y,
    width,
    height,
  }: {
    x: number
    y: number
    width: number
    height: number
  }): Rectangle {
    const round = (value: number) => Math.round(value * 1000) / 1000
    return [round(x), round(page.height - y - height), round(x + width), round(page.height - y)]
  }
}
