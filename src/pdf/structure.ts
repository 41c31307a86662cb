/**
 * The tag tree. Painting names the tag of everything it draws; elements come to stand in the order in which they
 * are first painted, so that reading order and painting order cannot differ. Without content there is no element,
 * but for the few that are asked for.
 */
import type { PDFContext, PDFRef } from 'pdf-lib'
import type { Tag } from './boxes.ts'
import { num, text, written } from './objects.ts'

export interface Structure {
  /** The number (MCID) of the next stretch of marked content of `tag` on page `page`, counted from 0. */
  readonly mark: (tag: Tag, page: number) => number
  /** Puts an annotation below `tag`; returns its key (StructParent) in the parent tree. */
  readonly annotate: (tag: Tag, page: number, annotation: PDFRef) => number
  /** Makes the element of `tag` even if nothing is painted for it. */
  readonly keep: (tag: Tag) => void
  /** Where a figure stands on its page, in the file's coordinates. */
  readonly setBox: (tag: Tag, box: readonly [number, number, number, number]) => void
  /** Writes all elements; returns the tree's root. */
  readonly write: () => PDFRef
}

interface Element {
  readonly tag: Tag
  readonly ref: PDFRef
  /** Elements, and as text references to what is painted and to annotations. */
  readonly kids: (Element | string)[]
  page: number | undefined
  box: readonly number[] | undefined
}

export function createStructure(context: PDFContext, pages: readonly PDFRef[]): Structure {
  const elements = new Map<Tag, Element>()
  const root = context.nextRef()
  const tops: Element[] = []
  const marks: Element[][] = pages.map(() => [])
  const annotations: Element[] = []
  return { mark, annotate, keep, setBox, write }

  function mark(tag: Tag, page: number): number {
    const element = elementOf(tag)
    const onPage = marks[page]
    if (!onPage) throw new Error(`page ${page} does not exist`)
    const id = onPage.push(element) - 1
    element.page ??= page
    const isOnItsPage = element.page === page
    element.kids.push(isOnItsPage ? String(id) : `<</Type/MCR/Pg ${pageRef(page).tag}/MCID ${id}>>`)
    return id
  }

  function annotate(tag: Tag, page: number, annotation: PDFRef): number {
    const element = elementOf(tag)
    element.page ??= page
    element.kids.push(`<</Type/OBJR/Pg ${pageRef(page).tag}/Obj ${annotation.tag}>>`)
    return pages.length + annotations.push(element) - 1
  }

  function keep(tag: Tag): void {
    elementOf(tag)
  }

  function setBox(tag: Tag, box: readonly number[]): void {
    elementOf(tag).box = box
  }

  function elementOf(tag: Tag): Element {
    const known = elements.get(tag)
    if (known) return known
    const element: Element = { tag, ref: context.nextRef(), kids: [], page: undefined, box: undefined }
    elements.set(tag, element)
    const siblings = tag.parent ? elementOf(tag.parent).kids : tops
    siblings.push(element)
    return element
  }

  function pageRef(page: number): PDFRef {
    const ref = pages[page]
    if (!ref) throw new Error(`page ${page} does not exist`)
    return ref
  }

  function write(): PDFRef {
    for (const element of elements.values()) context.assign(element.ref, written(describe(element)))
    const kids = tops.map(({ ref }) => ref.tag).join(' ')
    context.assign(root, written(`<</Type/StructTreeRoot/K[${kids}]/ParentTree ${parentTree().tag}>>`))
    return root
  }

  function describe({ tag, kids, page, box }: Element): string {
    const parent = tag.parent ? elementOf(tag.parent).ref : root
    const below = kids.map((kid) => (typeof kid === 'string' ? kid : kid.ref.tag)).join(' ')
    return [
      `<</Type/StructElem/S/${tag.type}/P ${parent.tag}/K[${below}]`,
      ...(page === undefined ? [] : [`/Pg ${pageRef(page).tag}`]),
      ...(tag.alt === undefined ? [] : [`/Alt ${String(text(tag.alt))}`]),
      ...(tag.scope === undefined ? [] : [`/A<</O/Table/Scope/${tag.scope}>>`]),
      ...(tag.numbering === undefined ? [] : [`/A<</O/List/ListNumbering/${tag.numbering}>>`]),
      ...(box === undefined ? [] : [`/A<</O/Layout/BBox[${box.map(num).join(' ')}]/Placement/Block>>`]),
      '>>',
    ].join('')
  }

  function parentTree(): PDFRef {
    const lists = marks.map((onPage) =>
      context.register(written(`[${onPage.map(({ ref }) => ref.tag).join(' ')}]`)),
    )
    const numbers = [...lists, ...annotations.map(({ ref }) => ref)].map(
      (ref, index) => `${index} ${ref.tag}`,
    )
    return context.register(written(`<</Nums[${numbers.join(' ')}]>>`))
  }
}
