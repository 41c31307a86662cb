/**
 * The machine conditions of PDF/UA-1 (ISO 14289-1) that this kit can break, each with its clause. Reads the file
 * through pdf-lib's parser and our own reader of content streams. Returns what is violated; empty is good.
 */
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFRef } from 'pdf-lib'
import type { PDFPage } from 'pdf-lib'
import { readContent } from './read-content.ts'
import { allNodes, isNode, isObject, isText, readTags, stringOf } from './read-tags.ts'
import type { TagNode, TaggedFile } from './read-tags.ts'

type Condition = (file: TaggedFile) => string[]

const name = (value: string) => PDFName.of(value)

export const conditions: Readonly<Record<string, Condition>> = {
  '5 identification: XMP says pdfuaid:part 1': ({ document }) => {
    const metadata = document.catalog.get(name('Metadata'))
    const xmp = metadata ? xmpText(document) : ''
    return xmp.includes('<pdfuaid:part>1</pdfuaid:part>') ? [] : ['no pdfuaid:part']
  },
  '7.1 marked': ({ document }) => {
    const marked = document.catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.get(name('Marked'))
    return String(marked) === 'true' ? [] : ['MarkInfo/Marked is not true']
  },
  '7.1 all content is tagged or artifact': ({ document }) =>
    eachPage(document, (page, number) =>
      readContent(document, page)
        .filter(({ mcid, artifact }) => mcid === undefined && !artifact)
        .map(({ text }) => `page ${number}: untagged ${text || 'drawing'}`),
    ),
  '7.1 every marked content has its element, once': ({ document, roots }) => {
    const referred = allNodes(roots).flatMap(({ children }) =>
      children.filter(isText).map(({ page, mcid }) => `${page}/${mcid}`),
    )
    const painted = document
      .getPages()
      .flatMap((page, index) =>
        readContent(document, page).flatMap(({ mcid }) => (mcid === undefined ? [] : [`${index}/${mcid}`])),
      )
    return [
      ...painted
        .filter((mark) => referred.filter((other) => other === mark).length !== 1)
        .map((mark) => `${mark} painted, not in the tree`),
      ...referred.filter((mark) => !painted.includes(mark)).map((mark) => `${mark} in the tree, not painted`),
    ]
  },
  '7.1 parent tree leads back to the element': ({ document, roots }) => parentTreeFaults(document, roots),
  '7.1 standard structure types': ({ roots }) =>
    allNodes(roots).flatMap(({ type }) => (standardTypes.has(type) ? [] : [`unknown type ${type}`])),
  '7.1 title in XMP and shown': ({ document }) => {
    const shown = document.catalog
      .lookupMaybe(name('ViewerPreferences'), PDFDict)
      ?.get(name('DisplayDocTitle'))
    return [
      ...(String(shown) === 'true' ? [] : ['DisplayDocTitle is not true']),
      ...(/<dc:title>.*<rdf:li[^>]*>[^<]+</s.test(xmpText(document)) ? [] : ['no dc:title']),
    ]
  },
  '7.2 language': ({ document }) =>
    /^[a-z]{2}(-[A-Z]{2})?$/.test(stringOf(document.catalog, 'Lang') ?? '')
      ? []
      : ['no language in the catalog'],
  '7.2 tables hold rows of cells': ({ roots }) => [
    ...childrenFaults(roots, 'Table', ['TR', 'Caption']),
    ...childrenFaults(roots, 'TR', ['TH', 'TD']),
    ...strayFaults(roots, 'TR', ['Table']),
    ...strayFaults(roots, 'TH', ['TR']),
    ...strayFaults(roots, 'TD', ['TR']),
  ],
  '7.2 rows of a table are as long as each other': ({ roots }) =>
    ofType(roots, 'Table').flatMap(({ children }) => {
      const lengths = children.filter(isNode).map((row) => row.children.length)
      return new Set(lengths).size > 1 ? [`rows of ${lengths.join(', ')} cells`] : []
    }),
  '7.3 figures have alternate text and a box': ({ roots }) =>
    ofType(roots, 'Figure').flatMap(({ dictionary }) => [
      ...(stringOf(dictionary, 'Alt') ? [] : ['Figure without Alt']),
      ...(dictionary.lookupMaybe(name('A'), PDFDict)?.has(name('BBox')) ? [] : ['Figure without BBox']),
    ]),
  '7.4.2 headings begin at 1 and skip no level': ({ roots }) => {
    const levels = allNodes(roots).flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type[1])] : []))
    return levels.flatMap((level, index) =>
      level > (levels[index - 1] ?? 0) + 1 ? [`H${level} after H${levels[index - 1] ?? 0}`] : [],
    )
  },
  '7.5 heads of a table say what they are the head of': ({ roots }) =>
    ofType(roots, 'TH').flatMap(({ dictionary }) => {
      const scope = dictionary.lookupMaybe(name('A'), PDFDict)?.get(name('Scope'))
      return ['/Column', '/Row', '/Both'].includes(String(scope)) ? [] : ['TH without Scope']
    }),
  '7.6 lists': ({ roots }) => [
    ...childrenFaults(roots, 'L', ['LI', 'Caption', 'L']),
    ...childrenFaults(roots, 'LI', ['Lbl', 'LBody']),
    ...childrenFaults(roots, 'TOC', ['TOCI', 'TOC', 'Caption']),
  ],
  '7.18.1 annotations are in the tag tree': ({ document, roots }) => {
    const tagged = allNodes(roots).flatMap(({ children }) => children.filter(isObject).map(({ ref }) => ref))
    return annotations(document).flatMap(({ ref }) =>
      tagged.includes(ref) ? [] : [`annotation ${ref.toString()} is untagged`],
    )
  },
  '7.18.1 fields have a description': ({ document }) =>
    annotations(document)
      .filter(({ subtype }) => subtype === 'Widget')
      .flatMap(({ dictionary }) => (stringOf(dictionary, 'TU') ? [] : ['field without TU'])),
  '7.18.3 tab order follows the structure': ({ document }) =>
    eachPage(document, ({ node }, number) =>
      node.Annots() && String(node.get(name('Tabs'))) !== '/S' ? [`page ${number}: Tabs is not S`] : [],
    ),
  '7.18.4 widgets are in a Form with exactly one object': ({ roots }) =>
    allNodes(roots).flatMap(({ type, children }) => {
      const widgets = children.filter(isObject).filter(({ annotation }) => subtypeOf(annotation) === 'Widget')
      if (type === 'Form')
        return widgets.length === 1 && children.length === 1 ? [] : ['Form without exactly one widget']
      return widgets.length > 0 ? [`widget in ${type}`] : []
    }),
  '7.18.5 links are in a Link and have contents': ({ roots }) =>
    allNodes(roots).flatMap(({ type, children }) => {
      const links = children.filter(isObject).filter(({ annotation }) => subtypeOf(annotation) === 'Link')
      if (type === 'Link') {
        const empty = links.filter(({ annotation }) => !stringOf(annotation, 'Contents'))
        return [
          ...(links.length > 0 ? [] : ['Link without annotation']),
          ...empty.map(() => 'link without Contents'),
        ]
      }
      return links.length > 0 ? [`link in ${type}`] : []
    }),
  '7.21.4.1 fonts are embedded': ({ document }) =>
    fontDescriptors(document).flatMap((descriptor) =>
      descriptor.lookup(name('FontFile2')) instanceof PDFRawStream ? [] : ['font without FontFile2'],
    ),
  '7.21.3.2 CID fonts map to glyphs': ({ document }) =>
    dictionaries(document, 'Font')
      .filter((font) => String(font.get(name('Subtype'))) === '/CIDFontType2')
      .flatMap((font) => (font.has(name('CIDToGIDMap')) ? [] : ['no CIDToGIDMap'])),
  '7.21.7 fonts map to Unicode': ({ document }) =>
    dictionaries(document, 'Font')
      .filter((font) => String(font.get(name('Subtype'))) === '/Type0')
      .flatMap((font) => (font.has(name('ToUnicode')) ? [] : ['no ToUnicode'])),
}

const standardTypes = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Span Quote Note Reference Link Figure Form Table TR TH TD'.split(
    ' ',
  ),
)

/** What `bytes` violates, each line beginning with the condition's name. */
export async function uaViolations(bytes: Uint8Array): Promise<string[]> {
  const file = await readTags(bytes)
  return Object.entries(conditions).flatMap(([condition, check]) =>
    check(file).map((fault) => `${condition}: ${fault}`),
  )
}

function xmpText(document: PDFDocument): string {
  const metadata = document.context.lookup(document.catalog.get(name('Metadata')))
  return metadata instanceof PDFRawStream ? Buffer.from(metadata.contents).toString('utf8') : ''
}

function eachPage(document: PDFDocument, check: (page: PDFPage, number: number) => string[]): string[] {
  return document.getPages().flatMap((page, index) => check(page, index + 1))
}

function ofType(roots: readonly TagNode[], type: string): TagNode[] {
  return allNodes(roots).filter((node) => node.type === type)
}

function childrenFaults(roots: readonly TagNode[], type: string, allowed: readonly string[]): string[] {
  return ofType(roots, type).flatMap(({ children }) =>
    children
      .filter((child) => !isNode(child) || !allowed.includes(child.type))
      .map((child) => `${child.type} in ${type}`),
  )
}

/** Tags of `type` that stand elsewhere than in one of `parents`. */
function strayFaults(roots: readonly TagNode[], type: string, parents: readonly string[]): string[] {
  const inside = allNodes(roots).filter((node) => !parents.includes(node.type))
  return inside.flatMap((parent) =>
    parent.children.filter((child) => child.type === type).map(() => `${type} in ${parent.type}`),
  )
}

function annotations(document: PDFDocument) {
  return document.getPages().flatMap(({ node }) =>
    (node.Annots()?.asArray() ?? []).flatMap((ref) => {
      if (!(ref instanceof PDFRef)) return []
      const dictionary = document.context.lookup(ref, PDFDict)
      return [{ ref, dictionary, subtype: subtypeOf(dictionary) }]
    }),
  )
}

function subtypeOf(annotation: PDFDict): string | undefined {
  return annotation.lookupMaybe(name('Subtype'), PDFName)?.decodeText()
}

function dictionaries(document: PDFDocument, type: string): PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && String(object.get(name('Type'))) === `/${type}` ? [object] : [],
    )
}

function fontDescriptors(document: PDFDocument): PDFDict[] {
  return dictionaries(document, 'FontDescriptor')
}

function parentTreeFaults(document: PDFDocument, roots: readonly TagNode[]): string[] {
  const root = document.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict)
  const numbers =
    root?.lookupMaybe(name('ParentTree'), PDFDict)?.lookupMaybe(name('Nums'), PDFArray)?.asArray() ?? []
  const tree = new Map<number, PDFDict | PDFArray>()
  for (let index = 0; index < numbers.length; index += 2) {
    const value = document.context.lookup(numbers[index + 1])
    if (value instanceof PDFDict || value instanceof PDFArray) tree.set(Number(String(numbers[index])), value)
  }
  const pages = document.getPages()
  return allNodes(roots).flatMap(({ type, dictionary, children }) =>
    children.flatMap((child) => {
      if (isText(child)) {
        const key = pages[child.page]?.node.lookupMaybe(name('StructParents'), PDFNumber)?.asNumber()
        const parents = key === undefined ? undefined : tree.get(key)
        const parent = parents instanceof PDFArray ? parents.lookup(child.mcid) : undefined
        return parent === dictionary
          ? []
          : [`${type} on page ${child.page + 1} is not the parent of ${child.mcid}`]
      }
      if (isObject(child)) {
        const key = child.annotation.lookupMaybe(name('StructParent'), PDFNumber)?.asNumber()
        return key !== undefined && tree.get(key) === dictionary
          ? []
          : [`annotation does not lead back to ${type}`]
      }
      return []
    }),
  )
}
