/** Of the file as a whole: what it says of itself, and what may not be in it. */
import { PDFRawStream } from 'pdf-lib'
import type { PDFDict, PDFDocument, PDFObject } from 'pdf-lib'
import { stringOf } from '../read-tags.ts'
import { arrayIn, dictionaryIn, faultIf, name, nameIn } from './condition.ts'
import type { Conditions, UaFile } from './condition.ts'

export const documentConditions: Conditions = {
  '5 identification: XMP says pdfuaid:part 1': ({ document }) =>
    faultIf(!xmpText(document).includes('<pdfuaid:part>1</pdfuaid:part>'), 'no pdfuaid:part'),
  '7.1 marked': ({ document }) =>
    faultIf(markInfo(document, 'Marked') !== 'true', 'MarkInfo/Marked is not true'),
  '7.1 no suspects': ({ document }) =>
    faultIf(markInfo(document, 'Suspects') === 'true', 'MarkInfo/Suspects is true'),
  '7.1 title in XMP and shown': ({ document }) => [
    ...faultIf(
      String(dictionaryIn(document.catalog, 'ViewerPreferences')?.get(name('DisplayDocTitle'))) !== 'true',
      'DisplayDocTitle is not true',
    ),
    ...faultIf(!/<dc:title>.*<rdf:li[^>]*>[^<]*[^<\s][^<]*</s.test(xmpText(document)), 'no dc:title'),
  ],
  '7.2 language': ({ document, nodes }) => [
    ...faultIf(!isLanguage(stringOf(document.catalog, 'Lang')), 'no language in the catalog'),
    ...nodes.flatMap(({ type, dictionary }) =>
      faultIf(
        dictionary.has(name('Lang')) && !isLanguage(stringOf(dictionary, 'Lang')),
        `language of ${type}`,
      ),
    ),
  ],
  '7.10 no optional content': ({ document }) => faultIf(document.catalog.has(name('OCProperties')), 'layers'),
  '7.11 no embedded files': ({ document, dictionaries }) => [
    ...faultIf(
      dictionaryIn(document.catalog, 'Names')?.has(name('EmbeddedFiles')) === true,
      'embedded files',
    ),
    ...dictionaries.flatMap((each) => faultIf(nameIn(each, 'Type') === 'EmbeddedFile', 'an embedded file')),
  ],
  '7.15 no XFA form': ({ document }) =>
    faultIf(dictionaryIn(document.catalog, 'AcroForm')?.has(name('XFA')) === true, 'XFA'),
  '7.16 not encrypted': ({ document }) =>
    faultIf(document.context.trailerInfo.Encrypt !== undefined, 'encrypted'),
  '7.19 no scripts': (file) => [
    ...faultIf(dictionaryIn(file.document.catalog, 'Names')?.has(name('JavaScript')) === true, 'scripts'),
    ...[file.document.catalog, ...file.dictionaries].flatMap((dictionary) =>
      faultIf(
        dictionary.has(name('AA')) || nameIn(dictionary, 'S') === 'JavaScript',
        'an action with a script',
      ),
    ),
  ],
  '7.20 forms drawn on a page carry no marks and refer to no other file': ({ document }) =>
    formXObjects(document).flatMap((stream) => [
      ...faultIf(stream.dict.has(name('Ref')), 'reference XObject'),
      ...faultIf(stream.dict.has(name('StructParents')), 'form XObject with marked content'),
    ]),
  // Asked by WCAG 2 (technique PDF2); ISO 32000-1, 12.3.3.
  '12.3.3 bookmarks lead to pages of the file, and have names': (file) => bookmarkFaults(file),
  '12.4.2 pages have labels': ({ document }) =>
    faultIf(!dictionaryIn(document.catalog, 'PageLabels')?.has(name('Nums')), 'no PageLabels'),
}

function isLanguage(value: string | undefined): boolean {
  return /^[a-z]{2,3}(-[A-Z]{2})?$/.test(value ?? '')
}

function markInfo(document: PDFDocument, key: string): string {
  return String(dictionaryIn(document.catalog, 'MarkInfo')?.get(name(key)))
}

function xmpText(document: PDFDocument): string {
  const metadata = document.catalog.lookup(name('Metadata'))
  return metadata instanceof PDFRawStream ? Buffer.from(metadata.contents).toString('utf8') : ''
}

function formXObjects(document: PDFDocument): PDFRawStream[] {
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFRawStream && nameIn(object.dict, 'Subtype') === 'Form' ? [object] : [],
    )
}

/** A file of one page needs none, and neither does one without headings. */
function bookmarkFaults({ document, nodes }: UaFile): string[] {
  const root = dictionaryIn(document.catalog, 'Outlines')
  const hasHeadings = nodes.some(({ type }) => /^H\d$/.test(type))
  if (!root) return faultIf(document.getPageCount() > 1 && hasHeadings, 'no bookmarks')
  const pages = new Set<PDFObject | undefined>(document.getPages().map(({ ref }) => ref))
  const seen = new Set<PDFDict>()
  const faults: string[] = []
  visit(dictionaryIn(root, 'First'))
  return faults

  function visit(first: PDFDict | undefined): void {
    for (let item = first; item; item = dictionaryIn(item, 'Next')) {
      if (seen.has(item)) return void faults.push('bookmarks in a circle')
      seen.add(item)
      const title = stringOf(item, 'Title')?.trim() ?? ''
      if (title === '') faults.push('a bookmark without a name')
      if (!pages.has(arrayIn(item, 'Dest')[0])) faults.push(`bookmark “${title}” leads nowhere`)
      visit(dictionaryIn(item, 'First'))
    }
  }
}
