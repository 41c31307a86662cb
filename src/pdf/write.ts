/** Pages with items to the bytes of a PDF: tagged (PDF/UA-1) with fields, links and bookmarks, or folded for print only. */
import { createHash } from 'node:crypto'
import { PDFDocument, PDFName } from 'pdf-lib'
import type { PDFArray, PDFDict, PDFRef } from 'pdf-lib'
import type { LinkTarget } from './block.ts'
import type { CheckBoxItem, LinkItem, RadioItem, TextFieldItem } from './boxes.ts'
import { writeDocumentInfo } from './document-info.ts'
import type { PrintDocument } from './document.ts'
import type { Face } from './theme.ts'
import { embedFieldFont } from './embed-field-font.ts'
import { useFont } from './embed-font.ts'
import type { FontUse } from './embed-font.ts'
import { createFields } from './fields.ts'
import type { Rectangle } from './fields.ts'
import type { Page } from './page.ts'
import { addStream, ascii, text } from './objects.ts'
import { writeOutlines } from './outlines.ts'
import type { Bookmark } from './outlines.ts'
import { paintPage } from './paint.ts'
import { saveFile } from './save-file.ts'
import { createStructure } from './structure.ts'

/** The same document gives the same bytes. */
export async function writePdf(document: PrintDocument, pages: readonly Page[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const { context, catalog } = pdf
  const nodes = pages.map(({ width, height }) => pdf.addPage([width, height]))
  const refs = nodes.map(({ ref }) => ref)
  const structure = createStructure(context, refs)
  const fields = createFields(context)
  const fonts = new Map<Face, FontUse>()
  const opacities = new Map<string, PDFDict>()
  const { destinations, bookmarks } = arrivals()
  const resources = context.nextRef()
  const hash = createHash('sha256')
  const isTagged = document.fold === undefined

  pages.forEach((page, index) => writePage(page, index))
  writeResources()
  writeCatalog()
  const id = ascii(hash.digest().toString('latin1', 0, 16))
  context.trailerInfo.ID = context.obj([id, id])
  return saveFile(context)

  function writePage(page: Page, index: number): void {
    const node = nodes[index]?.node
    const ref = refs[index]
    if (!node || !ref) throw new Error(`page ${index} was not made`)
    const annotations: PDFRef[] = []
    const content = paintPage(page, {
      encode: (value, face) => fontUse(face).encode(value),
      fontName: (face) => face,
      opacity,
      mark: (tag) => structure.mark(tag, index),
      keep: structure.keep,
      setBox: structure.setBox,
      annotate,
      pageOf: (anchor) => destinations.get(anchor)?.page,
    })
    hash.update(content)
    node.set(PDFName.of('Contents'), addStream(context, content))
    node.set(PDFName.of('Resources'), resources)
    if (isTagged) {
      node.set(PDFName.of('StructParents'), context.obj(index))
      node.set(PDFName.of('Tabs'), PDFName.of('S'))
    }
    if (annotations.length > 0) node.set(PDFName.of('Annots'), context.obj(annotations))

    function annotate(item: LinkItem | TextFieldItem | CheckBoxItem | RadioItem, rectangle: Rectangle): void {
      if (!ref) return
      const annotation = context.nextRef()
      const structParent = structure.annotate(item.tag, index, annotation)
      if (item.kind === 'link') context.assign(annotation, linkAnnotation(item, rectangle, structParent))
      else fields.add(item, { ref: annotation, page: ref, rectangle, structParent })
      annotations.push(annotation)
    }
  }

  function linkAnnotation({ target }: LinkItem, rectangle: Rectangle, structParent: number): PDFDict {
    const action =
      target.kind === 'web'
        ? { A: { S: 'URI', URI: ascii(address(target.url)) } }
        : { Dest: destinations.get(target.anchor)?.array ?? context.obj([]) }
    return context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [...rectangle],
      Border: [0, 0, 0],
      F: 4,
      Contents: text(target.description.trim() || nameOf(target)),
      StructParent: structParent,
      ...action,
    })
  }

  function arrivals() {
    const known = new Map<string, { array: PDFArray; page: string }>()
    const marks: Bookmark[] = []
    pages.forEach((page, index) => {
      for (const item of page.items) {
        if (item.kind !== 'anchor') continue
        const top = page.height - Math.max(0, item.y - 12)
        const array = context.obj([refs[index], 'XYZ', 0, Math.round(top), null])
        if (item.anchor !== undefined) known.set(item.anchor, { array, page: String(index + 1) })
        if (item.bookmark) marks.push({ ...item.bookmark, destination: array })
      }
    })
    return { destinations: known, bookmarks: marks }
  }

  function fontUse(face: Face): FontUse {
    const known = fonts.get(face) ?? useFont(face)
    fonts.set(face, known)
    return known
  }

  function opacity(fill: number, stroke: number): string {
    const name = `o${Math.round(fill * 100)}-${Math.round(stroke * 100)}`
    if (!opacities.has(name)) opacities.set(name, context.obj({ Type: 'ExtGState', ca: fill, CA: stroke }))
    return name
  }

  function writeResources(): void {
    const embedded = [...fonts].map(([face, font]) => [face, font.embed(context)] as const)
    const Font = Object.fromEntries(embedded)
    context.assign(resources, context.obj({ Font, ExtGState: Object.fromEntries(opacities) }))
  }

  function writeCatalog(): void {
    writeDocumentInfo(context, catalog, document)
    if (isTagged) catalog.set(PDFName.of('StructTreeRoot'), structure.write())
    const form = fields.write(() => embedFieldFont(context))
    if (form) catalog.set(PDFName.of('AcroForm'), form)
    const outlines = writeOutlines(context, bookmarks)
    if (outlines) catalog.set(PDFName.of('Outlines'), outlines)
  }
}

/** In ASCII; what was escaped already stays as it is. */
function address(url: string): string {
  return encodeURI(url.trim().toWellFormed()).replace(/%25(?=[\da-f]{2})/gi, '%')
}

function nameOf(target: LinkTarget): string {
  return target.kind === 'web' ? target.url : target.anchor
}
