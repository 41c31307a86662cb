/**
 * The tag tree. Painting names the tag of everything it draws; elements come to stand in the order in which they
 * are first painted, so that reading order and painting order cannot differ. Without content there is no element,
 * but for the few that are asked for.
 */
import type { PDFArray, PDFContext, PDFDict, PDFRef } from 'pdf-lib'
import type { Tag } from './boxes.ts'
import { setEntries, text } from './objects.ts'

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
  readonly kids: (Element | PDFDict)[]
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
    element.kids.push(context.obj({ Type: 'MCR', Pg: pageRef(page), MCID: id }))
    return id
  }

  function annotate(tag: Tag, page: number, annotation: PDFRef): number {
    const element = elementOf(tag)
    element.page ??= page
    element.kids.push(context.obj({ Type: 'OBJR', Pg: pageRef(page), Obj: annotation }))
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
    for (const element of elements.values()) context.assign(element.ref, dictionary(element))
    context.assign(
      root,
      context.obj({ Type: 'StructTreeRoot', K: tops.map(({ ref }) => ref), ParentTree: parentTree() }),
    )
    return root
  }

  function dictionary({ tag, kids, page, box }: Element): PDFDict {
    const dictionary = context.obj({
      Type: 'StructElem',
      S: tag.type,
      P: tag.parent ? elementOf(tag.parent).ref : root,
      K: kids.map((kid) => ('ref' in kid ? kid.ref : kid)),
    })
    if (page !== undefined) setEntries(dictionary, { Pg: pageRef(page) })
    if (tag.alt !== undefined) setEntries(dictionary, { Alt: text(tag.alt) })
    if (tag.scope) setEntries(dictionary, { A: context.obj({ O: 'Table', Scope: tag.scope }) })
    if (tag.numbering) {
      setEntries(dictionary, { A: context.obj({ O: 'List', ListNumbering: tag.numbering }) })
    }
    if (box) setEntries(dictionary, { A: context.obj({ O: 'Layout', BBox: [...box], Placement: 'Block' }) })
    return dictionary
  }

  function parentTree(): PDFRef {
    const lists: PDFArray[] = marks.map((onPage) => context.obj(onPage.map(({ ref }) => ref)))
    const numbers = [
      ...lists.flatMap((list, page) => [page, context.register(list)]),
      ...annotations.flatMap(({ ref }, index) => [pages.length + index, ref]),
    ]
    return context.register(context.obj({ Nums: numbers }))
  }
}
