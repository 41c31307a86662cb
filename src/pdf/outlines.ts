/** Bookmarks: the headings as a tree beside the page. */
import type { PDFArray, PDFContext, PDFDict, PDFRef } from 'pdf-lib'
import { setEntries, text } from './objects.ts'

export interface Bookmark {
  readonly title: string
  readonly level: number
  readonly destination: PDFArray
}

interface Node {
  readonly ref: PDFRef
  readonly bookmark: Bookmark
  readonly parent: Node | undefined
  readonly children: Node[]
}

/** Writes `bookmarks`, in reading order, nested by level; undefined without any. */
export function writeOutlines(context: PDFContext, bookmarks: readonly Bookmark[]): PDFRef | undefined {
  if (bookmarks.length === 0) return undefined
  const root = context.nextRef()
  const tops: Node[] = []
  let last: Node | undefined
  for (const bookmark of bookmarks) {
    let parent = last
    while (parent && parent.bookmark.level >= bookmark.level) parent = parent.parent
    const node: Node = { ref: context.nextRef(), bookmark, parent, children: [] }
    ;(parent?.children ?? tops).push(node)
    last = node
  }
  writeSiblings(context, tops, root)
  context.assign(root, family(context, tops, tops.length))
  return root
}

function writeSiblings(context: PDFContext, nodes: readonly Node[], parent: PDFRef): void {
  nodes.forEach((node, index) => {
    // A negative count shows the branch closed: the reader opens what is wanted.
    const dictionary = family(context, node.children, -node.children.length)
    const [previous, next] = [nodes[index - 1], nodes[index + 1]]
    setEntries(dictionary, {
      Title: text(node.bookmark.title),
      Dest: node.bookmark.destination,
      Parent: parent,
      ...(previous && { Prev: previous.ref }),
      ...(next && { Next: next.ref }),
    })
    context.assign(node.ref, dictionary)
    writeSiblings(context, node.children, node.ref)
  })
}

function family(context: PDFContext, children: readonly Node[], count: number): PDFDict {
  const [first, last] = [children[0], children.at(-1)]
  return first && last ? context.obj({ First: first.ref, Last: last.ref, Count: count }) : context.obj({})
}
