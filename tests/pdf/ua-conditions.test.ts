import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import { everything } from './sample-document.ts'
import { allNodes, readTags } from './read-tags.ts'
import type { TaggedFile } from './read-tags.ts'
import { conditions, uaViolations } from './ua-conditions.ts'

const name = (value: string) => PDFName.of(value)

let bytes: Uint8Array

beforeAll(async () => {
  bytes = (await renderPdf(everything)).bytes
})

it('a document with every kind of block meets all conditions', async () => {
  expect(await uaViolations(bytes)).toEqual([])
})

/** One file for each condition, broken on purpose in just that respect. */
const breakages: Readonly<Record<keyof typeof conditions, (file: TaggedFile) => void>> = {
  '5 identification: XMP says pdfuaid:part 1': ({ document }) => document.catalog.delete(name('Metadata')),
  '7.1 marked': ({ document }) => document.catalog.delete(name('MarkInfo')),
  '7.1 all content is tagged or artifact': ({ document }) => addContent(document, '0 0 10 10 re f'),
  '7.1 every marked content has its element, once': ({ document }) =>
    addContent(document, '/P <</MCID 99>> BDC 0 0 10 10 re f EMC'),
  '7.1 parent tree leads back to the element': ({ document }) =>
    document.catalog.lookup(name('StructTreeRoot'), PDFDict).delete(name('ParentTree')),
  '7.1 standard structure types': (file) => retype(file, 'P', 'Alinea'),
  '7.1 title in XMP and shown': ({ document }) => document.catalog.delete(name('ViewerPreferences')),
  '7.2 language': ({ document }) => document.catalog.delete(name('Lang')),
  '7.2 tables hold rows of cells': (file) => retype(file, 'TR', 'Div'),
  '7.2 rows of a table are as long as each other': (file) => {
    first(file, 'TR').lookup(name('K'), PDFArray).remove(0)
  },
  '7.3 figures have alternate text and a box': (file) => first(file, 'Figure').delete(name('Alt')),
  '7.4.2 headings begin at 1 and skip no level': (file) => retype(file, 'H2', 'H4'),
  '7.5 heads of a table say what they are the head of': (file) => first(file, 'TH').delete(name('A')),
  '7.6 lists': (file) => retype(file, 'Lbl', 'P'),
  '7.18.1 annotations are in the tag tree': (file) => first(file, 'Link').delete(name('K')),
  '7.18.1 fields have a description': ({ document }) => widget(document).delete(name('TU')),
  '7.18.3 tab order follows the structure': ({ document }) => {
    for (const { node } of document.getPages()) node.delete(name('Tabs'))
  },
  '7.18.4 widgets are in a Form with exactly one object': (file) => retype(file, 'Form', 'Div'),
  '7.18.5 links are in a Link and have contents': ({ document }) => {
    eachDictionary(document, 'Annot', 'Contents')
  },
  '7.21.4.1 fonts are embedded': ({ document }) => eachDictionary(document, 'FontDescriptor', 'FontFile2'),
  '7.21.3.2 CID fonts map to glyphs': ({ document }) => eachDictionary(document, 'Font', 'CIDToGIDMap'),
  '7.21.7 fonts map to Unicode': ({ document }) => eachDictionary(document, 'Font', 'ToUnicode'),
}

describe('a file that breaks a condition is found out', () => {
  it.each(Object.keys(conditions))('%s', async (condition) => {
    const file = await readTags(bytes)
    const violate = breakages[condition]
    expect(violate).toBeDefined()
    violate?.(file)
    const found = await uaViolations(await file.document.save({ updateFieldAppearances: false }))
    expect(found.filter((line) => line.startsWith(condition))).not.toEqual([])
  })
})

function first(file: TaggedFile, type: string): PDFDict {
  const node = allNodes(file.roots).find((candidate) => candidate.type === type)
  if (!node) throw new Error(`no ${type}`)
  return node.dictionary
}

function retype(file: TaggedFile, from: string, to: string): void {
  first(file, from).set(name('S'), name(to))
}

function widget(document: PDFDocument): PDFDict {
  const annotations = document.getPages().flatMap(({ node }) => node.Annots()?.asArray() ?? [])
  const dictionaries = annotations.map((ref) => document.context.lookup(ref, PDFDict))
  const found = dictionaries.find((dictionary) => dictionary.lookup(name('T')) instanceof PDFHexString)
  if (!found) throw new Error('no field')
  return found
}

function eachDictionary(document: PDFDocument, type: string, key: string): void {
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && String(object.get(name('Type'))) === `/${type}`) object.delete(name(key))
  }
}

function addContent(document: PDFDocument, operators: string): void {
  const [page] = document.getPages()
  if (!page) throw new Error('no page')
  const extra = document.context.register(document.context.flateStream(operators))
  const contents = page.node.get(name('Contents'))
  const list = PDFArray.withContext(document.context)
  if (contents) list.push(contents)
  list.push(extra)
  page.node.set(name('Contents'), list)
}
