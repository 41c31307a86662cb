/** The tag tree of a file, read back from its bytes. */
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from 'pdf-lib'
import type { PDFObject } from 'pdf-lib'
import { readPage } from './read-content.ts'
import type { PageContent } from './read-content.ts'

export interface TagNode {
  readonly type: string
  readonly dictionary: PDFDict
  readonly children: readonly (TagNode | TagText | TagObject)[]
}

export interface TagText {
  readonly type: 'text'
  readonly text: string
  readonly page: number
  readonly mcid: number
}

export interface TagObject {
  readonly type: 'object'
  readonly annotation: PDFDict
  readonly ref: PDFRef
}

export interface TaggedFile {
  readonly document: PDFDocument
  readonly roots: readonly TagNode[]
  /** Of each page. */
  readonly contents: readonly PageContent[]
}

/** Loads `bytes` with their tags; a file without tags has no roots. */
export async function readTags(bytes: Uint8Array): Promise<TaggedFile> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true })
  const pages = document.getPages()
  const contents = pages.map((page) => readPage(document, page))
  const numbers = new Map<PDFObject | undefined, number>(pages.map(({ ref }, index) => [ref, index]))
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  return {
    document,
    contents,
    roots: kidsOf(root)
      .flatMap((kid) => nodeOf(kid, undefined))
      .filter(isNode),
  }

  function kidsOf(dictionary: PDFDict | undefined): PDFObject[] {
    const kids = dictionary?.lookup(PDFName.of('K'))
    if (kids === undefined) return []
    return kids instanceof PDFArray ? kids.asArray() : [kids]
  }

  function nodeOf(object: PDFObject, page: PDFObject | undefined): (TagNode | TagText | TagObject)[] {
    const value = document.context.lookup(object)
    if (value instanceof PDFNumber) return [textOf(page, value.asNumber())]
    if (!(value instanceof PDFDict)) return []
    const own = value.get(PDFName.of('Pg')) ?? page
    const type = value.lookupMaybe(PDFName.of('Type'), PDFName)?.decodeText()
    if (type === 'MCR') return [textOf(own, value.lookup(PDFName.of('MCID'), PDFNumber).asNumber())]
    if (type === 'OBJR') {
      const ref = value.get(PDFName.of('Obj'))
      if (!(ref instanceof PDFRef)) return []
      return [{ type: 'object', annotation: document.context.lookup(ref, PDFDict), ref }]
    }
    const children = kidsOf(value).flatMap((kid) => nodeOf(kid, own))
    return [{ type: value.lookup(PDFName.of('S'), PDFName).decodeText(), dictionary: value, children }]
  }

  function textOf(page: PDFObject | undefined, mcid: number): TagText {
    const index = numbers.get(page) ?? -1
    const text = contents[index]?.stretches.find((stretch) => stretch.mcid === mcid)?.text ?? ''
    return { type: 'text', text, page: index, mcid }
  }
}

/** The tree as lines: type, text in quotes, alt text, name of the field. */
export function describeTags(roots: readonly TagNode[]): string {
  return roots.flatMap((root) => describe(root, '')).join('\n')
}

/** Children on lines of their own, in reading order; a tag that holds only text or fields is one line. */
function describe(node: TagNode, indent: string): string[] {
  const alt = stringOf(node.dictionary, 'Alt')
  const own = [node.type, ...(alt ? [`alt “${alt}”`] : [])]
  if (!node.children.some(isNode)) return [`${indent}${[...own, ...node.children.flatMap(leaf)].join(' ')}`]
  const below = node.children.flatMap((child) =>
    isNode(child) ? describe(child, `${indent}  `) : leaf(child).map((text) => `${indent}  ${text}`),
  )
  return [`${indent}${own.join(' ')}`, ...below]
}

function leaf(child: TagNode['children'][number]): string[] {
  if (isObject(child)) return [objectName(child)]
  return isText(child) && child.text !== '' ? [`“${child.text}”`] : []
}

function objectName({ annotation }: TagObject): string {
  const name = stringOf(annotation, 'T')
  return name === undefined
    ? `[${stringOf(annotation, 'Contents') ?? stringOf(annotation, 'TU') ?? ''}]`
    : `[veld ${name}]`
}

/** All tags below `roots`, depth first. */
export function allNodes(roots: readonly TagNode[]): TagNode[] {
  return roots.flatMap((node) => [node, ...allNodes(node.children.filter(isNode))])
}

export function isNode(child: TagNode['children'][number]): child is TagNode {
  return 'children' in child
}

export function isText(child: TagNode['children'][number]): child is TagText {
  return 'mcid' in child
}

export function isObject(child: TagNode['children'][number]): child is TagObject {
  return 'annotation' in child
}

/** All text below a tag, in reading order. */
export function textBelow(node: TagNode): string {
  return node.children
    .map((child) => (isNode(child) ? textBelow(child) : isText(child) ? child.text : ''))
    .join('')
}

export function stringOf(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(PDFName.of(key))
  return value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : undefined
}
