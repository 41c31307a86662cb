/** For each condition a way to break a good file in just that respect. */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib'
import type { PDFDocument, PDFPage } from 'pdf-lib'
import { allNodes } from '../read-tags.ts'
import type { TaggedFile } from '../read-tags.ts'
import { arrayIn, dictionaryIn, name, nameIn } from './condition.ts'

type Break = (file: TaggedFile) => void

export const breakages: Readonly<Record<string, Break>> = {
  '5 identification: XMP says pdfuaid:part 1': ({ document }) => document.catalog.delete(name('Metadata')),
  '7.1 marked': ({ document }) => document.catalog.delete(name('MarkInfo')),
  '7.1 no suspects': ({ document }) =>
    set(inCatalog(document, 'MarkInfo'), document.context.obj({ Suspects: true })),
  '7.1 title in XMP and shown': ({ document }) => document.catalog.delete(name('ViewerPreferences')),
  '7.2 language': ({ document }) => document.catalog.set(name('Lang'), PDFString.of('Nederlands')),
  '7.10 no optional content': ({ document }) =>
    set(document.catalog, document.context.obj({ OCProperties: { OCGs: [], D: {} } })),
  '7.11 no embedded files': ({ document }) =>
    void document.context.register(document.context.flateStream('bijlage', { Type: 'EmbeddedFile' })),
  '7.15 no XFA form': ({ document }) =>
    set(inCatalog(document, 'AcroForm'), document.context.obj({ XFA: [] })),
  '7.16 not encrypted': ({ document }) => {
    document.context.trailerInfo.Encrypt = document.context.obj({ Filter: 'Standard', V: 1, R: 2, P: -4 })
  },
  '7.19 no scripts': ({ document }) =>
    set(
      widget(document),
      document.context.obj({ AA: { E: { S: 'JavaScript', JS: PDFString.of('app.beep()') } } }),
    ),
  '7.20 forms drawn on a page carry no marks and refer to no other file': ({ document }) =>
    set(formXObject(document), document.context.obj({ Ref: {} })),
  '12.3.3 bookmarks lead to pages of the file, and have names': ({ document }) =>
    document.catalog.delete(name('Outlines')),
  '12.4.2 pages have labels': ({ document }) => document.catalog.delete(name('PageLabels')),

  '7.1 all content is tagged or artifact': ({ document }) => addContent(document, '0 0 10 10 re f'),
  '7.1 no artifact in tagged content, nor the reverse': ({ document }) =>
    addContent(document, '/P <</MCID 99>> BDC /Artifact BMC 0 0 10 10 re f EMC EMC'),
  '7.1 every marked content has its element, once': ({ document }) =>
    addContent(document, '/P <</MCID 99>> BDC 0 0 10 10 re f EMC'),
  '7.1 parent tree leads back to the element': ({ document }) =>
    inCatalog(document, 'StructTreeRoot').delete(name('ParentTree')),

  '7.1 structure types are standard or lead to one': (file) => {
    retype(file, 'P', 'Alinea')
    const root = inCatalog(file.document, 'StructTreeRoot')
    set(root, file.document.context.obj({ RoleMap: { Alinea: 'Tekst', Tekst: 'Alinea' } }))
  },
  '7.1 standard structure types mean what they say': ({ document }) =>
    set(inCatalog(document, 'StructTreeRoot'), document.context.obj({ RoleMap: { P: 'H1' } })),
  '7.2 tables hold rows of cells': (file) => retype(file, 'TR', 'Div'),
  '7.2 rows of a table are as long as each other': (file) =>
    first(file, 'TR').lookup(name('K'), PDFArray).remove(0),
  '7.3 figures have alternate text and a box': (file) => first(file, 'Figure').delete(name('Alt')),
  '7.4.2 headings begin at 1 and skip no level': (file) => retype(file, 'H2', 'H4'),
  '7.4.4 headings are all numbered or all not, and then one in each part': (file) => retype(file, 'H2', 'H'),
  '7.5 heads of a table say what they are the head of': (file) => first(file, 'TH').delete(name('A')),
  '7.6 lists hold items, and these a label and a body': (file) => retype(file, 'Lbl', 'P'),
  '7.6 lists with labels say how they are numbered': (file) => first(file, 'L').delete(name('A')),
  '7.9 notes have an ID of their own': (file) => retype(file, 'BlockQuote', 'Note'),
  '14.8.4 contents hold entries': (file) => retype(file, 'TOCI', 'P'),

  '7.18.1 annotations are in the tag tree, once': (file) => first(file, 'Link').delete(name('K')),
  '7.18.1 fields have a description': ({ document }) => widget(document).delete(name('TU')),
  '7.18.2 annotations are links or fields: no TrapNet, no PrinterMark': ({ document }) =>
    set(widget(document), document.context.obj({ Subtype: 'TrapNet' })),
  '7.18.3 tab order follows the structure': ({ document }) => {
    for (const { node } of document.getPages()) node.delete(name('Tabs'))
  },
  '7.18.4 widgets are in a Form with exactly one object': (file) => retype(file, 'Form', 'Div'),
  '7.18.5 links are in a Link and have contents': ({ document }) => link(document).delete(name('Contents')),
  '12.5.6.5 links lead to a page of the file or to an address': ({ document }) =>
    link(document).set(name('Dest'), document.context.obj([])),
  '12.7.2 every field is in the form, under a name of its own': ({ document }) =>
    inCatalog(document, 'AcroForm').lookup(name('Fields'), PDFArray).remove(0),

  '7.21.3.1 composite fonts name their characters as their map does': ({ document }) =>
    fonts(document, 'CIDFontType2').forEach((font) => font.delete(name('CIDSystemInfo'))),
  '7.21.3.2 CID fonts map to glyphs': ({ document }) =>
    fonts(document, 'CIDFontType2').forEach((font) => font.delete(name('CIDToGIDMap'))),
  '7.21.3.3 character maps are known or in the file': ({ document }) =>
    fonts(document, 'Type0').forEach((font) => set(font, document.context.obj({ Encoding: 'Eigen-H' }))),
  '7.21.4.1 fonts are embedded': ({ document }) =>
    fonts(document, 'TrueType').forEach((font) => font.delete(name('FontDescriptor'))),
  '7.21.5 widths are those of the font': ({ document }) =>
    fonts(document, 'CIDFontType2').forEach((font) => set(font, document.context.obj({ W: [1, [1, 2, 3]] }))),
  '7.21.6 TrueType fonts for typing have a known encoding': ({ document }) =>
    fonts(document, 'TrueType').forEach((font) => font.delete(name('Encoding'))),
  '7.21.7 fonts map to Unicode, all that is used': ({ document }) =>
    fonts(document, 'Type0').forEach((font) => font.delete(name('ToUnicode'))),
  '7.21.8 no glyph for what is not there': ({ document }) => {
    const map = document.context.register(document.context.flateStream(new Uint8Array(1000)))
    fonts(document, 'CIDFontType2').forEach((font) => font.set(name('CIDToGIDMap'), map))
  },
}

function set(dictionary: PDFDict, more: PDFDict): void {
  for (const [key, value] of more.entries()) dictionary.set(key, value)
}

function inCatalog({ catalog }: PDFDocument, key: string): PDFDict {
  return catalog.lookup(name(key), PDFDict)
}

function first(file: TaggedFile, type: string): PDFDict {
  return found(allNodes(file.roots).find((node) => node.type === type)).dictionary
}

function retype(file: TaggedFile, from: string, to: string): void {
  first(file, from).set(name('S'), PDFName.of(to))
}

function widget(document: PDFDocument): PDFDict {
  return found(annotations(document).find((each) => each.lookup(name('T')) instanceof PDFHexString))
}

/** One that leads to a page. */
function link(document: PDFDocument): PDFDict {
  return found(annotations(document).find((each) => each.has(name('Dest'))))
}

function annotations(document: PDFDocument): PDFDict[] {
  return document
    .getPages()
    .flatMap(({ node }) => arrayIn(node, 'Annots').map((ref) => document.context.lookup(ref, PDFDict)))
}

function fonts(document: PDFDocument, subtype: string): PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && nameIn(object, 'Type') === 'Font' && nameIn(object, 'Subtype') === subtype
        ? [object]
        : [],
    )
}

function formXObject(document: PDFDocument): PDFDict {
  const appearance = dictionaryIn(widget(document), 'AP')?.lookup(name('N'))
  if (!(appearance instanceof PDFRawStream)) throw new Error('no appearance')
  return appearance.dict
}

function addContent(document: PDFDocument, operators: string): void {
  const { node }: PDFPage = found(document.getPages()[0])
  const list = PDFArray.withContext(document.context)
  const contents = node.get(name('Contents'))
  if (contents) list.push(contents)
  list.push(document.context.register(document.context.flateStream(operators)))
  node.set(name('Contents'), list)
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the good file has nothing to break here')
  return value
}
